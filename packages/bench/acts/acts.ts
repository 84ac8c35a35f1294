import {control, isSaid, isShown} from './controls';

/** One thing that a reader does, and what shows that it was done. It is looked for by names and words, which stay when markup changes. */
interface Step {
  control: () => HTMLElement | undefined;
  /** What is typed into it; without it, it is tapped. */
  letter?: string;
  /** The first is what the step is for; all must be untrue before. */
  effects: readonly Effect[];
}

export interface Effect {
  name: string;
  isShown: () => boolean;
}

/** What a reader does first on a page: its last step is the one that is timed. */
export interface Act {
  /** Address of the page. */
  page: string;
  steps: readonly Step[];
  /** The colours that the reader's system asks for; light if left out. */
  colorScheme?: 'dark';
}

/** The page of which the acts are timed. */
export const FLAGSHIP = '/docker-vs-kubernetes/';

/** A page with one button and as good as nothing else, by which the time of everything that is not the site's is known. */
export const CONTROL = {
  name: 'control',
  page: '/control.html',
  html: `<!doctype html><html lang=en><meta name=viewport content="width=device-width"><title>Control</title>
<button onclick="document.documentElement.toggleAttribute('data-toggled')" style="padding:1em">Toggle</button>`,
};

const focusedField = (): HTMLInputElement | undefined =>
  document.activeElement instanceof HTMLInputElement ? document.activeElement : undefined;

const openDialog = () => document.querySelector('dialog[open]');

const hideDocker: Step = {
  control: () => control('button', /^Hide Docker$/),
  effects: [
    {name: 'its cells are hidden', isShown: () => control('button', /reveal\s?Core role for Docker$/) !== undefined},
  ],
};

const openSearch: Step = {
  control: () => control('opener', /^Search\b/),
  effects: [
    {
      name: 'the field has the focus',
      isShown: () => focusedField() !== undefined && openDialog()?.contains(document.activeElement) === true,
    },
  ],
};

const filterRows = () => control('field', /^Filter rows$/);

const copied: Effect = {name: '“Copied” is said', isShown: () => isSaid('Copied')};

const onFlagship = (steps: readonly Step[], rest: Partial<Act> = {}): Act => ({page: FLAGSHIP, steps, ...rest});

/** Everything that is timed, by name, in the order of the report. */
export const acts: Record<string, Act> = {
  [CONTROL.name]: {
    page: CONTROL.page,
    steps: [
      {
        control: () => control('button', /^Toggle$/),
        effects: [{name: 'an attribute is set', isShown: () => 'toggled' in document.documentElement.dataset}],
      },
    ],
  },
  'hide a side': onFlagship([hideDocker]),
  'reveal a cell': onFlagship([
    hideDocker,
    {
      control: () => control('button', /reveal\s?Core role for Docker$/),
      effects: [
        {
          name: 'the cell is shown',
          isShown: () => ['Core role', 'Scaling'].map((aspect) => !isHidden(aspect)).join() === 'true,false',
        },
      ],
    },
  ]),
  'filter rows': onFlagship([
    {
      control: filterRows,
      effects: [{name: 'the field has the focus', isShown: () => document.activeElement === filterRows()}],
    },
    {
      control: filterRows,
      letter: 'j',
      effects: [{name: 'some rows are left', isShown: () => /\d+ of \d+ rows/.test(statuses())}],
    },
  ]),
  'copy link': onFlagship([{control: () => control('link', /^Copy link to /), effects: [copied]}]),
  'copy code': onFlagship([{control: () => control('button', /^Copy$/), effects: [copied]}]),
  theme: onFlagship(
    [
      {
        control: () => control('button', /dark and light|colou?r mode|theme/i),
        effects: [{name: 'the page is light', isShown: () => document.documentElement.dataset.theme === 'light'}],
      },
    ],
    {colorScheme: 'dark'},
  ),
  'open the search': onFlagship([openSearch]),
  'type into the search': onFlagship([
    openSearch,
    {
      control: focusedField,
      letter: 'k',
      effects: [
        {name: 'the letter stands there', isShown: () => focusedField()?.value === 'k'},
        {
          name: 'a first result',
          isShown: () => [...(openDialog()?.querySelectorAll('[role=option]') ?? [])].some(isShown),
        },
      ],
    },
  ]),
  'enlarge the diagram': onFlagship([
    {
      control: () => control('button', /^Enlarge$/),
      effects: [{name: 'it is enlarged', isShown: () => openDialog() !== null}],
    },
  ]),
  'open the menu': onFlagship([
    {
      control: () => control('button', /^Menu$/),
      effects: [{name: 'it is open', isShown: () => document.querySelector(':popover-open') !== null}],
    },
  ]),
};

const isHidden = (aspect: string) => control('button', new RegExp(`reveal\\s?${aspect} for Docker$`)) !== undefined;

const statuses = () => [...document.querySelectorAll('[role=status]')].map(({textContent}) => textContent).join('\n');

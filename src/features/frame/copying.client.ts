import {cutSection} from '@site/src/core/page/cutSection';
import {htmlOfPart, plainOfPart} from '@site/src/core/part/formatPart';
import {htmlLink, htmlOf} from '@site/src/core/text/inlineText';
import {clickedIn} from '../../ui/closestTo';
import {partSaid} from './partSaid';
import {copyLater, share} from './share';
import {showOutcome} from './showOutcome';

/** What hands something over to somebody else: links to parts and to the page, text as Markdown, code. */
export function copying(): void {
  document.addEventListener('click', (event) => {
    const link = clickedIn(event, 'a.part-link') as HTMLAnchorElement | null;
    if (link) showOutcome(link, sharePart(link));
    const control = clickedIn(event, '[data-copies]');
    const copy = control && copies[control.dataset.copies!];
    if (copy) showOutcome(control, copy(control));
  });
}

/** By `data-copies`. */
const copies: Record<string, (control: HTMLElement) => Promise<Handed | 'Select and copy it'>> = {
  link: shareTopic,
  page: () => copyLater(markdownTwin()),
  section: copySection,
  code: copyCode,
};
type Handed = Awaited<ReturnType<typeof share>>;

/** The address of a part's own page, which previews what the part says. */
const addressOf = (id: string) => new URL(`${location.pathname}${id}/`, location.href).href;

const topicTitle = () => document.querySelector('h1')?.textContent ?? document.title;

/** The link itself is followed besides, so that the address names the part too. */
function sharePart(link: HTMLAnchorElement): Promise<Handed> {
  const id = link.hash.slice(1);
  const url = addressOf(id);
  const part = document.getElementById(id);
  const title = `${topicTitle()} › ${part?.dataset.part ?? ''}`;
  const said = part && partSaid(part, topicTitle());
  return share({
    title,
    url,
    plain: said ? plainOfPart(said, url) : `${title}\n${url}`,
    html: said ? htmlOfPart(said, url) : `<p>${htmlLink(title, url)}</p>`,
  });
}

function shareTopic(): Promise<Handed> {
  const title = topicTitle();
  const url = new URL(location.pathname, location.href).href;
  const distinction = document.querySelector('[data-distinction]')?.textContent ?? '';
  const html = `<p>${htmlLink(title, url)}</p><p>${htmlOf(distinction)}</p>`;
  return share({title, url, plain: `${title}\n${distinction}\n${url}`, html});
}

function copySection(control: HTMLElement): Promise<Handed> {
  const heading = control.closest<HTMLElement>('h2')!;
  const titles = [...document.querySelectorAll<HTMLElement>('h2[data-part]')].map(({dataset}) => dataset.part!);
  const title = heading.dataset.part!;
  const next = titles[titles.indexOf(title) + 1];
  const today = new Date().toISOString().slice(0, 10);
  return copyLater(markdownTwin().then((markdown) => cutSection(markdown, title, next, addressOf(heading.id), today)));
}

/** The page as Markdown, which stands beside it. */
async function markdownTwin(): Promise<string> {
  const response = await fetch('index.md');
  if (!response.ok) throw new Error(response.statusText);
  return response.text();
}

/** What a block shows, or what it says should be copied instead: commands without their prompts and output. */
function copyCode(control: HTMLElement): Promise<'Copied' | 'Select and copy it'> {
  const block = control.closest('figure')!;
  const code = block.dataset.code ?? block.querySelector('code')!.textContent;
  // There is no clipboard outside a secure context, and a browser may refuse it.
  const clipboard = navigator.clipboard as Clipboard | undefined;
  const written = clipboard?.writeText(code) ?? Promise.reject(new Error('no clipboard'));
  return written.then(
    () => 'Copied' as const,
    () => 'Select and copy it' as const,
  );
}

import {useHistory} from '@docusaurus/router';
import {useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode, type RefObject} from 'react';
import {Icon} from '../components/Icon';
import {useEdition} from '../components/useEdition';
import {COULD_NOT_LOAD} from './couldNotLoad';
import styles from './Search.module.css';

/** What the state of a place in the history says of the search that a reader left it by. */
interface Left {
  searchQuery?: string;
}

/** The field in the bar, and the dialog that it opens: also by `/` or Ctrl-K from anywhere. */
export function SearchDialog({isHidden}: {isHidden: boolean}): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [query, setQuery] = useState('');
  /** The result that a reader went to, and the query that it belongs to. */
  const [chosen, setChosen] = useState<{id: string; query: string}>();
  const listId = useId();
  const history = useHistory<Left | undefined>();
  const {home} = useEdition();
  const page = `${home}search/`;
  const {SearchResults, hasFailed} = useSearchResults(isOpen, query);

  const open = (words?: string) => {
    if (words !== undefined) setQuery(words);
    setOpen(true);
    dialog.current?.showModal();
    field.current?.select();
  };
  const close = () => dialog.current?.close();

  useEffect(() => {
    if (!isOpen) return;
    const root = document.documentElement;
    root.setAttribute('data-covered', '');
    return () => root.removeAttribute('data-covered');
  }, [isOpen]);
  useOpeningKeys(() => !dialog.current?.open && open());
  useOpeningLinks(() => open());
  // Back to a page that was left by a result opens the search as it was; going on closes it.
  const follow = useLatest(({location, action}: {location: typeof history.location; action: string}) => {
    if (action === 'REPLACE') return;
    const left = location.state?.searchQuery;
    if (action === 'POP' && left !== undefined) open(left);
    else close();
  });
  useEffect(() => {
    // A reload of a page is no way back to it.
    const timer = setTimeout(() => {
      if (hasComeBack()) follow.current({location: history.location, action: 'POP'});
    });
    const stop = history.listen((location, action) => follow.current({location, action}));
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [history, follow]);

  /** A page that was left by a result remembers the query; one whose search was closed forgets it. */
  const remember = (words: string | undefined) => {
    // What the router shows may still be on its way to this place.
    const {location} = history;
    if (words === location.state?.searchQuery) return;
    history.replace({...location, state: {...location.state, searchQuery: words}});
  };

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const options = optionsIn(dialog.current);
    const place = options.findIndex(({ariaSelected}) => ariaSelected === 'true');
    const to = placeAfter(event, place, options.length);
    if (to !== undefined) {
      event.preventDefault();
      const option = options[to]!;
      setChosen({id: option.id, query});
      option.scrollIntoView({block: 'nearest'});
    } else if (event.key === 'Enter') {
      event.preventDefault();
      const option = options[place] ?? options[0];
      if (!option) return;
      // Like a click of the reader's own: Ctrl and Cmd open it in a new tab.
      option.dispatchEvent(
        new MouseEvent('click', {
          bubbles: true,
          cancelable: true,
          ctrlKey: event.ctrlKey,
          metaKey: event.metaKey,
          shiftKey: event.shiftKey,
        }),
      );
    }
  };

  return (
    <>
      <a
        href={page}
        className={styles.opener}
        data-hidden={isHidden || undefined}
        data-opens-search=""
        aria-keyshortcuts="/ Control+K Meta+K"
      >
        <Icon name="search" />{' '}
        <span className={styles.openerText}>
          Search<span className={styles.openerWhat}> comparisons and rows</span>
        </span>
        <kbd className="needs-script" aria-hidden="true">
          /
        </kbd>
      </a>
      <dialog
        ref={dialog}
        className={styles.dialog}
        aria-label="Search"
        onClose={() => {
          setOpen(false);
          remember(undefined);
        }}
        onClick={(event) => event.target === dialog.current && close()}
      >
        <form className={styles.field} action={page} role="search" onSubmit={(event) => event.preventDefault()}>
          <Icon name="search" size={22} />
          <input
            ref={field}
            type="text"
            name="q"
            role="combobox"
            aria-label="Search comparisons and rows"
            aria-expanded={isOpen && query.trim() !== ''}
            aria-controls={listId}
            aria-autocomplete="list"
            autoComplete="off"
            autoCapitalize="off"
            autoCorrect="off"
            spellCheck={false}
            enterKeyHint="go"
            maxLength={10_000}
            value={query}
            onChange={(event) => setQuery(event.target.value)}
            onKeyDown={onKeyDown}
          />
          <button type="button" aria-label="Close the search" onClick={close}>
            <Icon name="close" size={22} />
          </button>
        </form>
        {isOpen &&
          (SearchResults ? (
            <SearchResults
              query={query}
              setQuery={(words) => {
                setQuery(words);
                field.current?.focus();
              }}
              field={field}
              listId={listId}
              chosen={chosen?.query === query ? chosen.id : undefined}
              choose={(id) => setChosen({id, query})}
              leave={() => remember(query)}
            />
          ) : (
            <p className={styles.wait} role="status">
              {hasFailed ? (
                <>
                  {COULD_NOT_LOAD} <a href={home}>All topics</a>
                </>
              ) : (
                'Loading the search'
              )}
            </p>
          ))}
        <p className={styles.keys}>
          <span>
            <kbd>↑</kbd> <kbd>↓</kbd> move
          </span>
          <span>
            <kbd>Enter</kbd> open
          </span>
          <span>
            <kbd>Ctrl</kbd> <kbd>Enter</kbd> new tab
          </span>
          <span>
            <kbd>Esc</kbd> close
          </span>
        </p>
      </dialog>
    </>
  );
}

/**
 * The list of results is loaded when the dialog is first opened, and where that fails again with the next key; until then
 * typing is kept. Not by `lazy`: React holds back for 300 ms what arrives soon after a fallback was shown.
 */
function useSearchResults(isOpen: boolean, query: string) {
  const [loaded, setLoaded] = useState<{SearchResults?: typeof import('./SearchResults').default; hasFailed: boolean}>({
    hasFailed: false,
  });
  const isThere = loaded.SearchResults !== undefined;
  useEffect(() => {
    if (!isOpen || isThere) return;
    import('./SearchResults').then(
      ({default: SearchResults}) => setLoaded({SearchResults, hasFailed: false}),
      () => setLoaded({hasFailed: true}),
    );
  }, [isOpen, isThere, query]);
  return loaded;
}

const optionsIn = (dialog: HTMLElement | null): HTMLElement[] => [
  ...(dialog?.querySelectorAll<HTMLElement>('[role=option]') ?? []),
];

/** The option that a key leads to; nothing where the key is one of the text's. */
function placeAfter(event: KeyboardEvent<HTMLInputElement>, place: number, count: number): number | undefined {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || count === 0) return undefined;
  const {selectionStart, selectionEnd, value} = event.currentTarget;
  switch (event.key) {
    case 'ArrowDown':
      return (place + 1) % count;
    case 'ArrowUp':
      return place <= 0 ? count - 1 : place - 1;
    // Within the text these keys belong to it.
    case 'Home':
      return selectionStart === 0 && selectionEnd === 0 ? 0 : undefined;
    case 'End':
      return selectionStart === value.length ? count - 1 : undefined;
    default:
      return undefined;
  }
}

/** The value of the last rendering, for listeners that are added once. */
function useLatest<Value>(value: Value): RefObject<Value> {
  const latest = useRef(value);
  useEffect(() => {
    latest.current = value;
  });
  return latest;
}

function useOpeningKeys(open: () => void): void {
  const latest = useLatest(open);
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent) => {
      const isCommand = (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'k';
      const isSlash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target);
      if (!isCommand && !isSlash) return;
      event.preventDefault();
      latest.current();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [latest]);
}

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** Links marked so open the dialog; without a script they lead to the page of results. */
function useOpeningLinks(open: () => void): void {
  const latest = useLatest(open);
  useEffect(() => {
    const onClick = (event: MouseEvent) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
      if (!(event.target instanceof Element) || !event.target.closest('[data-opens-search]')) return;
      event.preventDefault();
      latest.current();
    };
    document.addEventListener('click', onClick);
    return () => document.removeEventListener('click', onClick);
  }, [latest]);
}

/** Whether the page was loaded by Back or Forward. */
function hasComeBack(): boolean {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return entry?.type === 'back_forward';
}

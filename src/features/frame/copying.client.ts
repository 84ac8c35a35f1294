import {plainOfPart} from '@site/src/core/part/formatPart';
import {clickedIn} from '../../ui/closestTo';
import {partSaid} from './partSaid';
import {copyText, shareAddress, type ShareOutcome} from './share';
import {showOutcome} from './showOutcome';

/** What hands something over to somebody else: links to parts and to the page, text, Markdown, code. */
export function copying(): void {
  document.addEventListener('click', (event) => {
    const link = clickedIn(event, 'a.part-link') as HTMLAnchorElement | null;
    if (link) {
      // It is copied, not followed: nothing opens, and the page stays where it is.
      event.preventDefault();
      showOutcome(link, sharePart(link));
    }
    const control = clickedIn(event, '[data-copies]');
    const copy = control && copies[control.dataset.copies!];
    if (copy) showOutcome(control, copy(control));
  });
}

/** By `data-copies`. */
const copies: Record<string, (control: HTMLElement) => Promise<ShareOutcome | 'Select and copy it'>> = {
  link: () => shareAddress(topicTitle(), new URL(location.pathname, location.href).href),
  text: copyPart,
  page: () => copyText(markdownTwin()),
  code: copyCode,
};

/** The address of a part's own page, which previews what the part says. */
const addressOf = (id: string) => new URL(`${location.pathname}${id}/`, location.href).href;

const topicTitle = () => document.querySelector('h1')?.textContent ?? document.title;

function sharePart({hash}: HTMLAnchorElement): Promise<ShareOutcome> {
  const id = hash.slice(1);
  const name = document.getElementById(id)?.dataset.part;
  // A heading within a section has no page of its own.
  return name === undefined
    ? shareAddress(topicTitle(), new URL(location.pathname + hash, location.href).href)
    : shareAddress(`${topicTitle()} › ${name}`, addressOf(id));
}

/** What a part says, with the day of its check and its address. */
function copyPart(control: HTMLElement): Promise<ShareOutcome> {
  const part = control.closest<HTMLElement>('[data-part]')!;
  return copyText(plainOfPart(partSaid(part, topicTitle())!, addressOf(part.id)));
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

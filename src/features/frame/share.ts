/** What came of an attempt to hand something over: shown to the reader as it is. */
export type Handed = 'Copied' | 'Shared' | 'Not copied';

/** Something to hand to a teammate: an address with a name, and the same as text and as rich text. */
export interface Shared {
  title: string;
  url: string;
  plain: string;
  html: string;
}

/**
 * Opens the share sheet on a phone that has one, and writes both texts to the clipboard elsewhere. Nothing is awaited
 * before that: Safari only lets a page write within the gesture that asked for it.
 */
export function share({title, url, plain, html}: Shared): Promise<Handed> {
  if (hasShareSheet()) {
    // A reader who closes the sheet has not failed at anything, and needs no message.
    return navigator.share({title, url}).then(
      () => 'Shared' as const,
      () => 'Not copied' as const,
    );
  }
  const item = {
    'text/plain': new Blob([plain], {type: 'text/plain'}),
    'text/html': new Blob([html], {type: 'text/html'}),
  };
  return write(item);
}

/** Writes text that is still on its way; the clipboard item holds the promise, so the gesture is used at once. */
export const copyLater = (text: Promise<string>): Promise<Handed> =>
  write({'text/plain': text.then((loaded) => new Blob([loaded], {type: 'text/plain'}))});

function write(item: Record<string, Blob | Promise<Blob>>): Promise<Handed> {
  // There is no clipboard outside a secure context, and a browser may refuse it.
  const clipboard = navigator.clipboard as Clipboard | undefined;
  if (!clipboard || typeof ClipboardItem === 'undefined') return Promise.resolve('Not copied');
  return clipboard.write([new ClipboardItem(item)]).then(
    () => 'Copied' as const,
    () => 'Not copied' as const,
  );
}

/** Only where a finger is the pointer: on a desktop the sheet stands between the reader and a paste. */
const hasShareSheet = () => 'share' in navigator && window.matchMedia('(pointer: coarse)').matches;

/** What came of an attempt to hand something over: shown to the reader as it is. */
export type ShareOutcome = 'Copied' | 'Shared' | 'Not copied';

/**
 * Hands an address over: with its title to the share sheet of a phone that has one, alone to the clipboard elsewhere, so that
 * it can be pasted wherever an address is wanted.
 */
export function shareAddress(title: string, url: string): Promise<ShareOutcome> {
  if (!hasShareSheet()) return copyText(url);
  // A reader who closes the sheet has not failed at anything, and needs no message.
  return navigator.share({title, url}).then(
    () => 'Shared' as const,
    () => 'Not copied' as const,
  );
}

/**
 * Copies text, or text that is still on its way: the clipboard item holds the promise, because Safari lets a page write only
 * within the gesture that asked for it.
 */
export function copyText(text: string | Promise<string>): Promise<ShareOutcome> {
  // There is no clipboard outside a secure context, and a browser may refuse it.
  const clipboard = navigator.clipboard as Clipboard | undefined;
  if (!clipboard || typeof ClipboardItem === 'undefined') return Promise.resolve('Not copied');
  const item = new ClipboardItem({
    'text/plain': Promise.resolve(text).then((loaded) => new Blob([loaded], {type: 'text/plain'})),
  });
  return clipboard.write([item]).then(
    () => 'Copied' as const,
    () => 'Not copied' as const,
  );
}

/** Only where a finger is the pointer: on a desktop the sheet stands between the reader and a paste. */
const hasShareSheet = () => 'share' in navigator && window.matchMedia('(pointer: coarse)').matches;

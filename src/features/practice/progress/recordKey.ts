/** How the keys of stored progress begin. Readers' browsers hold them, so it never changes. */
export const PROGRESS_PREFIX = 'versus-practice/';

/** A name that nobody else uses. `crypto.randomUUID` is missing where the site is not served over https. */
export const randomName = (): string =>
  [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

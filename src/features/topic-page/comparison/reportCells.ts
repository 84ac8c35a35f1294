/** Servers and chat programs cut longer addresses off. */
export const MAXIMUM_LENGTH = 1999;

/** What a side's cell says, without markup. */
export interface SaidCell {
  name: string;
  text: string;
}

/** The address of a form for a report (see `reportAddress`) with what the cells say; what is too long is cut, or left out. */
export function withCells(address: string, cells: readonly SaidCell[]): string {
  // An aspect alone can fill the address; the form is plain then.
  if (!address.includes('&body=')) return address;
  for (let letters = 400; letters > 0; letters -= 20) {
    const lines = cells.map(({name, text}) => `\n${name}: ${cut(text, letters)}`);
    const candidate = address + encode(lines.join(''));
    if (candidate.length <= MAXIMUM_LENGTH) return candidate;
  }
  return address;
}

/** Cut between letters, never within one. */
export function cut(text: string, letters: number): string {
  const all = Array.from(text);
  return all.length > letters ? `${all.slice(0, letters - 1).join('')}…` : text;
}

/** Half a character, which a cell can only hold by mistake, would throw. */
export const encode = (text: string): string => encodeURIComponent(text.replace(/\p{Cs}/gu, '\uFFFD'));

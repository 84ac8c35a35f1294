import {stem} from '@site/src/core/text/searchTerms';

/** The words that stand somewhere, with how often. */
export class Vocabulary {
  readonly counts = new Map<string, number>();
  /** Words of titles, aliases and names. */
  readonly named = new Set<string>();
  private readonly stems = new Map<string, string>();
  private readonly allStems = new Set<string>();
  private sorted: string[] | undefined;

  /** Gives the stem of the word, which is found out once. */
  add(term: string, isName: boolean, times = 1): string {
    this.counts.set(term, (this.counts.get(term) ?? 0) + times);
    if (isName) this.named.add(term);
    const known = this.stems.get(term);
    if (known !== undefined) return known;
    const base = stem(term);
    this.stems.set(term, base);
    this.allStems.add(base);
    this.sorted = undefined;
    return base;
  }

  /** The stem of any word; those that stand somewhere are looked up. */
  stemOf(word: string): string {
    return this.stems.get(word) ?? stem(word);
  }

  /** Whether the word stands somewhere, in whatever form. */
  has(word: string): boolean {
    return this.counts.has(word) || this.allStems.has(word);
  }

  /** Whether a word begins like this. */
  hasBeginning(prefix: string): boolean {
    return this.beginningWith(prefix, 1).length > 0;
  }

  /** Words that begin like this, in the order of their letters. */
  beginningWith(prefix: string, most: number): string[] {
    const words = (this.sorted ??= [...this.counts.keys()].sort());
    let [from, to] = [0, words.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if (words[middle]! < prefix) from = middle + 1;
      else to = middle;
    }
    const found = words.slice(from, from + most);
    return found.filter((word) => word.startsWith(prefix));
  }
}

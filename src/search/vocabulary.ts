import {stem} from '@site/model/searchTerms';

/** The words that stand somewhere, with how often. */
export class Vocabulary {
  readonly counts = new Map<string, number>();
  private readonly stems = new Set<string>();
  private sorted: string[] | undefined;

  add(term: string): void {
    this.counts.set(term, (this.counts.get(term) ?? 0) + 1);
    this.stems.add(stem(term));
    this.sorted = undefined;
  }

  /** Whether the word stands somewhere, in whatever form. */
  has(word: string): boolean {
    return this.counts.has(word) || this.stems.has(word);
  }

  /** Whether a word begins like this. */
  hasBeginning(prefix: string): boolean {
    const words = (this.sorted ??= [...this.counts.keys()].sort());
    let [from, to] = [0, words.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if (words[middle]! < prefix) from = middle + 1;
      else to = middle;
    }
    return words[from]?.startsWith(prefix) === true;
  }
}

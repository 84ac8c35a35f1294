import type {RandomNumbers} from './randomNumbers';

const starts = 'b c d f g h j k l m n p r s t v w z b c d f g h j k l m n p r s t v br cl dr fl gr pl st tr'.split(' ');
const vowels = 'a e i o u a e i o u ai ea io oa'.split(' ');
const ends = ['', '', '', 'l', 'n', 'r', 's', 'x', 'm', 'nd', 'rk', 'lt', 'st', 'sh'];

/** A source of words that can be said and mean nothing: none twice, and none of `taken`. */
export function madeUpWords(random: RandomNumbers, taken: Iterable<string>): () => string {
  const used = new Set(taken);
  const syllable = (isLast: boolean) =>
    random.pick(starts) + random.pick(vowels) + (isLast ? random.pick(ends) : random.pick(['', '', '', '', 'n', 'r']));
  return () => {
    for (;;) {
      const count = random.pick([1, 2, 2, 2, 3]);
      const word = Array.from({length: count}, (_, place) => syllable(place === count - 1)).join('');
      if (used.has(word)) continue;
      used.add(word);
      return word;
    }
  };
}

import {expect, test} from 'vitest';
import {times} from '../topic/aTopic';
import {lineDiff, wordDiff, type WordPiece} from './wordDiff';

/** `{-taken out-}` and `{+put in+}`, as a reader of the source would write it. */
const said = (before: string, after: string) =>
  wordDiff(before, after)
    .map(({kind, text}) => (kind === 'same' ? text : kind === 'added' ? `{+${text}+}` : `{-${text}-}`))
    .join('');

test('a word that became another is marked, and nothing around it', () => {
  expect(said('The limit is 110 Pods a node.', 'The limit is 500 Pods a node.')).toBe(
    'The limit is{- 110-}{+ 500+} Pods a node.',
  );
});

test('a sentence that was added or taken out is one mark', () => {
  expect(said('It restarts.', 'It restarts. It never moves.')).toBe('It restarts.{+ It never moves.+}');
  expect(said('Tea. It is hot. Milk.', 'Tea. Milk.')).toBe('Tea.{- It is hot.-} Milk.');
});

test('a comma is marked alone', () => {
  expect(said('Hot, strong and black tea for two.', 'Hot strong and black tea for two.')).toBe(
    'Hot{-,-} strong and black tea for two.',
  );
});

test('code stays code, whole words of it are compared, and a word is not the same in code and out of it', () => {
  expect(said('Run `kubectl scale --replicas=3` by hand.', 'Run `kubectl scale --replicas=5` by hand.')).toBe(
    'Run `kubectl scale`{- `--replicas=3`-}{+ `--replicas=5`+} by hand.',
  );
  expect(said('It sets `env` for all of the Pods.', 'It sets env for all of the Pods.')).toBe(
    'It sets{- `env`-}{+ env+} for all of the Pods.',
  );
  expect(said('(`a` `b`), and so it goes on', '(`a` `b`), and so it went on')).toBe(
    '(`a` `b`), and so it{- goes-}{+ went+} on',
  );
});

test('a word alone between two changes is changed with them', () => {
  expect(
    said('By default one is old and the other sleeps well.', 'By default two is new and the other sleeps well.'),
  ).toBe('By default{- one is old-}{+ two is new+} and the other sleeps well.');
});

test('two words between two changes are changed with them, three are not', () => {
  expect(
    said(
      'It runs old images by hand on every single node of the cluster.',
      'It runs new images by script on every single node of the cluster.',
    ),
  ).toBe('It runs{- old images by hand-}{+ new images by script+} on every single node of the cluster.');
  expect(
    said(
      'It runs old images on each node by hand, as all of them do.',
      'It runs new images on each node by script, as all of them do.',
    ),
  ).toBe('It runs{- old-}{+ new+} images on each node by{- hand-}{+ script+}, as all of them do.');
});

test('a sentence of which less than half stayed stands in both wordings, and its neighbours are left alone', () => {
  const pieces = wordDiff(
    'Tea is hot. In summer it is alpha, off by default and only for two; milk can do it. It steeps.',
    'Tea is hot. Since winter it is beta and on by default, but for three or four. It steeps.',
  );
  expect(pieces).toEqual([
    {kind: 'same', text: 'Tea is hot.'},
    {
      kind: 'removed',
      text: ' In summer it is alpha, off by default and only for two; milk can do it.',
      isSentence: true,
    },
    {kind: 'added', text: ' Since winter it is beta and on by default, but for three or four.', isSentence: true},
    {kind: 'same', text: ' It steeps.'},
  ]);
});

test('of two sentences in a row that are others now the old ones stand together', () => {
  expect(said('Tea is steeped in water. It is green.', 'Beans are ground in a mill. They were brown.')).toBe(
    '{-Tea is steeped in water. It is green.-}{+Beans are ground in a mill. They were brown.+}',
  );
});

test('texts with little in common stand one after the other', () => {
  expect(said('Tea is steeped in water.', 'Beans are ground and then brewed in a pot.')).toBe(
    '{-Tea is steeped in water.-}{+Beans are ground and then brewed in a pot.+}',
  );
});

test('the same text has no mark, whatever its line breaks', () => {
  expect(said('One\n two.', 'One two.')).toBe('One two.');
  expect(wordDiff('', '')).toEqual([]);
});

const plain = (pieces: WordPiece[], left: WordPiece['kind']) =>
  pieces
    .filter(({kind}) => kind !== left)
    .map(({text}) => text)
    .join('')
    .replace(/[`\s]/g, '');

test('no word is lost or made up, whatever was changed', () => {
  const vocabulary = ['tea', 'is', '`kubectl', 'get', 'pods`', 'a', 'hot,', '(cold)', '1.37.', 'não', '😀', '-', '“x”'];
  let seed = 7;
  const random = (limit: number) => (seed = (seed * 48271) % 2147483647) % limit;
  const text = () => {
    const words = times(random(12), () => vocabulary[random(vocabulary.length)]!).join(' ');
    return (words.match(/`/g) ?? []).length % 2 === 0 ? words : words.replaceAll('`', '');
  };
  for (let round = 0; round < 3000; round += 1) {
    const [before, after] = [text(), text()];
    const pieces = wordDiff(before, after);
    expect(plain(pieces, 'removed'), `${before} > ${after}`).toBe(after.replace(/[`\s]/g, ''));
    expect(plain(pieces, 'added'), `${before} > ${after}`).toBe(before.replace(/[`\s]/g, ''));
  }
});

test('code is compared by its lines', () => {
  expect(lineDiff('a: 1\nb: 2\nc: 3', 'a: 1\nb: 3\nc: 3')).toEqual([
    {kind: 'same', text: 'a: 1\n'},
    {kind: 'removed', text: 'b: 2\n'},
    {kind: 'added', text: 'b: 3\n'},
    {kind: 'same', text: 'c: 3\n'},
  ]);
});

test('a text without end does not take for ever', () => {
  const pieces = wordDiff('a b '.repeat(20_000), 'c d '.repeat(20_000));
  expect(pieces.map(({kind}) => kind)).toEqual(['removed', 'added']);
});

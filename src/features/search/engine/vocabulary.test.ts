import {expect, test} from 'vitest';
import {Vocabulary} from './vocabulary';

test('a word is known in any form, and by its beginning, also when it came later', () => {
  const vocabulary = new Vocabulary();
  vocabulary.add('scaling', false);
  expect([vocabulary.has('scaling'), vocabulary.has('scal'), vocabulary.has('sca')]).toEqual([true, true, false]);
  expect([vocabulary.hasBeginning('sca'), vocabulary.hasBeginning('pod'), vocabulary.hasBeginning('z')]).toEqual([
    true,
    false,
    false,
  ]);
  vocabulary.add('pods', false);
  expect(vocabulary.hasBeginning('pod')).toBe(true);
});

import {expect, it} from 'vitest';
import {valueText} from './valueText';

it('text and numbers are shown as they are written, lists and mappings by their kind', () => {
  expect(['80:80', 80, true, null, undefined, [80], {port: 80}].map(valueText)).toEqual([
    '80:80',
    '80',
    'true',
    'null',
    'nothing',
    'a list',
    'a mapping',
  ]);
});

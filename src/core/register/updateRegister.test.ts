import {expect, test} from 'vitest';
import {TODAY} from '../topic/aTopic';
import {updateRegister} from './updateRegister';

const textOf = (updated: ReturnType<typeof updateRegister>) => ('text' in updated ? updated.text : updated.problems);

test('new addresses are added with today, old ones keep their day, and none is ever removed', () => {
  const first = updateRegister(undefined, ['/', '/tea/'], '2026-10-01');
  const second = updateRegister('text' in first ? first.text : '', ['/', '/coffee/', '/tea/#leaf'], TODAY);
  expect(textOf(second)).toMatchInlineSnapshot(`
    "{
      "addresses": {
        "/": "2026-10-01",
        "/coffee/": "2026-11-23",
        "/tea/": "2026-10-01",
        "/tea/#leaf": "2026-11-23"
      }
    }
    "
  `);
  expect('added' in second && second.added).toEqual(['/coffee/', '/tea/#leaf']);
});

test('a register that is current stays as it is, redirects included', () => {
  const text = '{\n  "redirects": {\n    "a": "b"\n  },\n  "addresses": {\n    "/": "2026-10-01"\n  }\n}\n';
  expect(textOf(updateRegister(text, ['/'], TODAY))).toBe(text);
});

test('a register that cannot be read is left alone', () => {
  expect(textOf(updateRegister('{', ['/'], TODAY))).toMatchObject([{file: 'data/links.json', line: 1}]);
});

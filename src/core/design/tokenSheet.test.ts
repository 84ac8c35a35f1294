import postcss from 'postcss';
import {expect, test} from 'vitest';
import {colours, sizes, type Colour} from './tokens';
import {shortTokenSheet, tokenSheet} from './tokenSheet';

/** Every declaration with the rules it stands in, whatever the spaces. */
const saidBy = (css: string) => {
  const said: string[] = [];
  postcss.parse(css).walkDecls(({prop, value, parent}) => {
    const {selector, parent: outer} = parent as postcss.Rule;
    const query = outer?.type === 'atrule' ? (outer as postcss.AtRule).params : '';
    said.push(
      [query, selector, prop, value]
        .join(' | ')
        .replace(/\s+/g, ' ')
        .replace(/([:,]) /g, '$1'),
    );
  });
  return said;
};

test('every colour has a value for screens, paper only what it shows otherwise, and every narrow size its own', () => {
  const said = saidBy(tokenSheet());
  for (const [name, {print}] of Object.entries<Colour>(colours)) {
    expect(said.filter((line) => line.startsWith(` | :root | --${name} | `))).toHaveLength(1);
    expect(said.filter((line) => line.startsWith(`print | :root | --${name} | `))).toEqual(
      print === undefined ? [] : [`print | :root | --${name} | ${print}`],
    );
  }
  expect(said).toContain(`(max-width:767px) | :root | --text | ${sizes.text!.narrow}`);
});

test('paper is light in whatever theme the reader chose', () => {
  expect(
    saidBy(tokenSheet())
      .filter((line) => line.includes('color-scheme'))
      .at(-1),
  ).toBe("print | html,html[data-theme='dark'] | color-scheme | light");
});

test('the short sheet says the same on one line', () => {
  expect(shortTokenSheet()).not.toMatch(/\n| \{/);
  expect(saidBy(shortTokenSheet())).toEqual(saidBy(tokenSheet()));
});

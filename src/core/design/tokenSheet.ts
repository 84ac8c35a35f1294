import {colours, faces, fontFamily, sideColours, sizes, type Colour} from './tokens';

/**
 * The tokens as the custom properties of a page. The system decides between light and dark where no script runs; otherwise
 * the reader's choice does, in `data-theme`. Paper is always light.
 */
export function tokenSheet(): string {
  return [
    rule('html', ['color-scheme: light dark']),
    rule("html[data-theme='light']", ['color-scheme: light']),
    rule("html[data-theme='dark']", ['color-scheme: dark']),
    rule(':root', [
      ...colourLines(({light, dark}) => (light === dark ? light : `light-dark(${light}, ${dark})`)),
      ...Object.entries(faces).map(([name, names]) => `--${name}: ${fontFamily(names)}`),
      ...Object.entries(sizes).map(([name, {wide}]) => `--${name}: ${wide}`),
    ]),
    rule('[data-place]', ['--side: var(--ink)']),
    ...sideColours.map((name, place) => rule(`[data-place='${place}']`, [`--side: var(--${name})`])),
    within(
      '@media (max-width: 767px)',
      rule(
        ':root',
        Object.entries(sizes).flatMap(([name, {narrow}]) => (narrow ? [`--${name}: ${narrow}`] : [])),
      ),
    ),
    within(
      '@media print',
      rule("html,\nhtml[data-theme='dark']", ['color-scheme: light']) +
        rule(
          ':root',
          colourLines(({print}) => print),
        ),
    ),
  ].join('');
}

/** The same on one line, for pages that carry their style. */
export const shortTokenSheet = (): string =>
  tokenSheet()
    .replace(/\n */g, '')
    .replace(/([:,]) | (?=\{)|;(?=\})/g, '$1');

const colourLines = (valueOf: (colour: Colour) => string | undefined) =>
  Object.entries<Colour>(colours).flatMap(([name, colour]) => {
    const value = valueOf(colour);
    return value === undefined ? [] : [`--${name}: ${value}`];
  });

const rule = (selector: string, declarations: readonly string[]) =>
  `${selector} {\n${declarations.map((declaration) => `  ${declaration};\n`).join('')}}\n`;

const within = (query: string, rules: string) => `${query} {\n${rules.replace(/^(?=.)/gm, '  ')}}\n`;

import {colours, faces, fontFamily, type ColourName} from '../../core/design/tokens';

/** The page's colour, or that of the light theme where a drawing is opened by itself. */
const shade = (name: ColourName) => `var(--${name},${colours[name].light})`;

/** What a drawing stands on. A page sets it, because its own `--surface` is not what everything stands on. */
const ground = `var(--dg-surface,${colours.surface.light})`;

const RULES = [
  `.dg text{font-family:${fontFamily(faces.sans).replaceAll(', ', ',')}}`,
  `.dg-name{font-size:15px;fill:${shade('ink')}}`,
  `.dg-note{font-size:13.5px;fill:${shade('ink-2')}}`,
  `.dg-halo{paint-order:stroke;stroke:${ground};stroke-width:6px;stroke-linejoin:round}`,
  '.dg-number{font-size:13px;font-weight:700}',
  '.dg-heading{font-size:14.5px;font-weight:700}',
  '.dg-node{stroke-width:1.5}',
  `.dg-a{fill:${shade('side-a-tint')};stroke:${shade('side-a')}}`,
  `.dg-b{fill:${shade('side-b-tint')};stroke:${shade('side-b')}}`,
  `.dg-c{fill:${shade('sunken')};stroke:${shade('ink')}}`,
  `.dg-d{fill:${shade('sunken')};stroke:${shade('ink-2')}}`,
  `.dg-shared{fill:${ground};stroke:${shade('ink')}}`,
  `.dg-text-a,.dg-mark-a{fill:${shade('side-a')}}`,
  `.dg-text-b,.dg-mark-b{fill:${shade('side-b')}}`,
  `.dg-text-c,.dg-mark-c{fill:${shade('ink')}}`,
  `.dg-text-d,.dg-mark-d{fill:${shade('ink-2')}}`,
  `.dg-text-shared{fill:${shade('ink')}}`,
  `.dg-group{fill:none;stroke:${shade('line-strong')};stroke-dasharray:4 4}`,
  `.dg-frame{fill:none;stroke:${shade('line')}}`,
  `.dg-edge,.dg-head{fill:none;stroke:${shade('ink-2')};stroke-width:1.5}`,
  `.dg-seam{fill:none;stroke:${shade('ink')};stroke-width:2}`,
].join('');

/** The colours of the dark theme that the rules name; only a drawing that is opened by itself needs them. */
const dark = Object.entries(colours)
  .filter(([name]) => RULES.includes(`var(--${name},`))
  .map(([name, colour]) => `;--${name}:${colour.dark}`)
  .join('');

/** The style in every drawing: variables with a fallback, see `drawDiagram`. */
export const drawingStyle = [
  `svg.dg:root{background:${colours.surface.light}}`,
  `@media(prefers-color-scheme:dark){svg.dg:root{background:${colours.surface.dark};--dg-surface:${colours.surface.dark}${dark}}}`,
  RULES,
].join('');

/** A drawing that was made before, with the style of today; what stands where is left alone. */
export function restyled(drawing: string): string {
  const style = /<style>[^<]*<\/style>/;
  if (!style.test(drawing)) throw new Error('The drawing has no <style>. Delete its file and run `npm run diagrams`.');
  return drawing.replace(style, () => `<style>${drawingStyle}</style>`);
}

import {escapeHtml, htmlLink, htmlOf, plainOf} from '../text/inlineText';

/** What a row, trap, scenario or follow-up says, before it takes a form; texts have code in backticks. */
export interface PartText {
  /** `Docker vs Kubernetes › Scaling`; a name that is a whole statement stands among the lines instead. */
  title: string;
  lines: {label: string; text: string}[];
  sources: {title: string; url: string}[];
  /** The day on which the oldest of what it rests on was checked, YYYY-MM-DD. */
  checked: string;
}

/** A part as HTML for the clipboard and for feeds, with its address at the end. */
export function htmlOfPart({title, lines, sources, checked}: PartText, address: string): string {
  return [
    `<p><strong>${htmlOf(title)}</strong></p>`,
    `<ul>${lines.map(({label, text}) => `<li><strong>${htmlOf(label)}:</strong> ${htmlOf(text)}</li>`).join('')}</ul>`,
    ...(sources.length > 0
      ? [`<p>Sources: ${sources.map(({title: name, url}) => htmlLink(name, url)).join(', ')}</p>`]
      : []),
    `<p>${htmlLink(title, address)}, checked <time datetime="${escapeHtml(checked)}">${escapeHtml(checked)}</time></p>`,
  ].join('\n');
}

/** A part as plain text, with its address at the end. */
export function plainOfPart({title, lines, checked}: PartText, address: string): string {
  const said = lines.map(({label, text}) => `${label}: ${plainOf(text)}`);
  return `${[plainOf(title), ...said].join('\n')}\n${address} (checked ${checked})\n`;
}

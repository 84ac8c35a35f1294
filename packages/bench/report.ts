import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {format, resolveConfig} from 'prettier';

/** Puts tables into a report in place of the last ones; its prose is written by hand. */
export async function writeTables(report: string, heading: string, tables: string): Promise<void> {
  const text = existsSync(report) ? readFileSync(report, 'utf8') : `${heading}\n\n<!-- tables -->\n<!-- /tables -->\n`;
  const [before] = text.split('<!-- tables -->');
  const [, after] = text.split('<!-- /tables -->');
  const whole = `${before!}<!-- tables -->\n\n${tables}\n\n<!-- /tables -->${after!}`;
  writeFileSync(report, await format(whole, {...(await resolveConfig(report)), filepath: report}));
}

export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

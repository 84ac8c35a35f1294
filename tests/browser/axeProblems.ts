import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import type {Page} from '@playwright/test';
import type {AxeResults, RunOptions} from 'axe-core';

const axe = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe has against the page as it is, one line for each rule. */
export async function axeProblems(page: Page): Promise<string[]> {
  await page.evaluate(axe); // Not as a script of the page, which its policy would refuse.
  const violations = await page.evaluate(async () => {
    const options: RunOptions = {resultTypes: ['violations']};
    return (await (window as unknown as {axe: {run(o: RunOptions): Promise<AxeResults>}}).axe.run(options)).violations;
  });
  return violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html.slice(0, 120)).join(' | ')}`);
}

import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {writeTables} from '../report';
import {siteTables} from './siteTables';
import type {Measured} from './measured';

const file = path.resolve('packages/bench/.built/site.json');
const report = path.resolve('packages/bench/RESULTS.md');

export const readMeasured = (): Measured =>
  existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Measured) : {environment: {}, sites: {}};

/** Keeps what was measured, and puts its tables into the report. */
export async function writeResults(measured: Measured): Promise<string> {
  writeFileSync(file, JSON.stringify(measured));
  const tables = siteTables(measured);
  await writeTables(report, '# The site, measured', tables);
  return tables;
}

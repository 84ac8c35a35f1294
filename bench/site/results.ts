import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import type {FirstAct} from '../acts/measureFirstActs';
import type {Dated} from '../environment';
import {writeTables} from '../report';
import type {BuildCost} from './buildSite';
import type {ActsLoaded} from './measureActs';
import type {LayoutFigures} from './measureLayout';
import type {LighthouseFigures} from './measureLighthouse';
import type {Visit} from './measureVisit';
import {siteTables} from './siteTables';

/** What is known of one site of one size; visits and Lighthouse by page, the rest of the flagship page. */
export interface SiteFigures {
  build?: BuildCost & Dated;
  visits?: Record<string, Visit & Dated>;
  acts?: ActsLoaded & Dated;
  lighthouse?: Record<string, LighthouseFigures & Dated>;
  layout?: LayoutFigures & Dated;
}

/** What was measured so far, by site and number of topics (`stock 200`); a run replaces what it measures again. */
export interface Measured {
  environment: Record<string, string>;
  sites: Record<string, SiteFigures>;
  /** What a reader does first on the flagship page of this site, by act. */
  firstActs?: {acts: Record<string, FirstAct>} & Dated;
}

const file = path.resolve('bench/.built/site.json');
const report = path.resolve('bench/RESULTS.md');

export const readMeasured = (): Measured =>
  existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Measured) : {environment: {}, sites: {}};

/** Keeps what was measured, and puts its tables into the report. */
export async function writeResults(measured: Measured): Promise<string> {
  writeFileSync(file, JSON.stringify(measured));
  const tables = siteTables(measured);
  await writeTables(report, '# The site, measured', tables);
  return tables;
}

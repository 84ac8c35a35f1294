import {pathToFileURL} from 'node:url';
import {peersRequire} from '../search/bundleScript';
import {median} from './median';

/** Lighthouse's phone profile, the median of several runs each. Scores are from 0 to 100, times in ms. */
export interface LighthouseFigures {
  performance: number;
  accessibility: number;
  bestPractices: number;
  seo: number;
  firstContentfulPaint: number;
  largestContentfulPaint: number;
  totalBlockingTime: number;
  layoutShift: number;
  runs: number;
  /** What kept a score under 100. */
  complaints: string[];
}

/** What Lighthouse says of one load. */
export interface Report {
  categories: Record<string, {score: number | null; auditRefs: {id: string; weight: number}[]}>;
  audits: Record<string, {score: number | null; numericValue?: number; title: string; scoreDisplayMode: string}>;
}

type Lighthouse = (address: string, flags: object) => Promise<{lhr: Report} | undefined>;

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];

/** Has Lighthouse load a page; the browser must have been started with this port open for debugging. */
export async function lighthouseReport(port: number, address: string): Promise<Report> {
  const {default: lighthouse} = (await import(pathToFileURL(peersRequire.resolve('lighthouse')).href)) as {
    default: Lighthouse;
  };
  const result = await lighthouse(address, {port, onlyCategories: CATEGORIES, logLevel: 'error'});
  return result!.lhr;
}

/** The medians of the loads of one page. */
export function lighthouseFigures(reports: readonly Report[]): LighthouseFigures {
  const score = (category: string) => 100 * median(reports.map(({categories}) => categories[category]?.score ?? 0));
  const time = (audit: string) => median(reports.map(({audits}) => audits[audit]?.numericValue ?? Infinity));
  return {
    performance: score('performance'),
    accessibility: score('accessibility'),
    bestPractices: score('best-practices'),
    seo: score('seo'),
    firstContentfulPaint: time('first-contentful-paint'),
    largestContentfulPaint: time('largest-contentful-paint'),
    totalBlockingTime: time('total-blocking-time'),
    layoutShift: time('cumulative-layout-shift'),
    runs: reports.length,
    complaints: complaintsOf(reports.at(-1)!),
  };
}

function complaintsOf({categories, audits}: Report): string[] {
  const counting = Object.values(categories).flatMap(({auditRefs}) => auditRefs.filter(({weight}) => weight > 0));
  return counting
    .map(({id}) => audits[id]!)
    .filter(({score}) => score !== null && score < 0.9)
    .map(({title}) => title);
}

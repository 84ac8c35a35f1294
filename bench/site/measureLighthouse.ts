import {pathToFileURL} from 'node:url';
import {benchRequire} from '../search/bundleScript';

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

interface Report {
  categories: Record<string, {score: number | null; auditRefs: {id: string; weight: number}[]}>;
  audits: Record<string, {score: number | null; numericValue?: number; title: string; scoreDisplayMode: string}>;
}

type Lighthouse = (address: string, flags: object) => Promise<{lhr: Report} | undefined>;

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];

/** The browser must have been started with this port open for debugging. */
export async function measureLighthouse(port: number, address: string, runs: number): Promise<LighthouseFigures> {
  const {default: lighthouse} = (await import(pathToFileURL(benchRequire.resolve('lighthouse')).href)) as {
    default: Lighthouse;
  };
  const reports: Report[] = [];
  for (let run = 0; run < runs; run += 1) {
    const result = await lighthouse(address, {port, onlyCategories: CATEGORIES, logLevel: 'error'});
    reports.push(result!.lhr);
  }
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
    runs,
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

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)]!;
}

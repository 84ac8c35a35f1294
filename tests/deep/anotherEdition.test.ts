import {execFileSync} from 'node:child_process';
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {parseDocument, type YAMLSeq} from 'yaml';
import {currentEdition, editions} from '../../src/core/edition/editions';
import {parseTopic} from '../../src/core/topic/parseTopic';
import {CopyOfProject} from './copyOfProject';

/** The edition that takes over in a copy of the project, in which the one that is current now becomes an old one. */
const NEXT = `1.${Number(currentEdition.name.split('.')[1]) + 1}`;
const FROZEN = currentEdition.name;
const DAY = '9999-12-31';

/** A topic of the frozen edition, from which a row is taken: the current edition has something that an older one lacks. */
const CHANGED = 'container-vs-vm';

/**
 * What one more edition may cost a page and the scripts, in bytes before they are compressed: it is named in the list of
 * editions, in the bar and in the menu. A topic has 200,000. The script of pages that are read knows no edition.
 */
const MOST_ADDED = {page: 400, scripts: 1500};

let copy: CopyOfProject;
let row: {id: string; aspect: string};

const built = (build: 'before' | 'after', file: string) => readFileSync(copy.path(`${build}/${file}`), 'utf8');

beforeAll(() => {
  copy = new CopyOfProject();
  copy.docusaurus(['build', '--out-dir', 'before']);
  copy.docusaurus(['docs:version', FROZEN]);
  const list = copy.path('src/core/edition/editions.ts');
  const line = `  {name: '${NEXT}', kubernetes: '${NEXT}', docker: '29', schema: '${currentEdition.schema}', isCurrent: true},\n`;
  writeFileSync(
    list,
    readFileSync(list, 'utf8')
      .replace('isCurrent: true', 'isCurrent: false')
      .replace(/export const editions = \[\n/, (start) => start + line),
  );
  row = takeRowFrom(copy.path(`versioned_docs/version-${FROZEN}/${CHANGED}/topic.yaml`));
  addDates(copy.path('data/supported-versions.yaml'));
  // The page of what changed between the two newest is an address that has to be registered, as any new one.
  execFileSync('npm', ['run', '--silent', 'links:update'], {cwd: copy.folder, stdio: 'pipe'});
  copy.docusaurus(['build', '--out-dir', 'after']);
}, 600_000);

afterAll(() => copy.remove(), 60_000);

test('one more edition needs a frozen copy and a line in the list, and nothing else', () => {
  for (const {name} of editions) {
    const topics = readdirSync(copy.path(`after/${name}`), {withFileTypes: true}).filter((entry) =>
      entry.isDirectory(),
    );
    expect(topics.map((topic) => topic.name)).toEqual(expect.arrayContaining(readdirSync('docs')));
    // Not the whole page in a report of what went wrong.
    const page = built('after', `${name}/docker-vs-kubernetes/index.html`);
    expect(/Read this part as of [\d.]+/.exec(page)?.[0].endsWith(NEXT), name).toBe(true);
  }
  expect(built('after', `${NEXT}/docker-vs-kubernetes/index.html`)).toContain('url=/docker-vs-kubernetes/"');
});

test('pages and scripts of the current edition do not grow by what other editions hold', () => {
  const sizes = (build: 'before' | 'after') => {
    const scripts = readdirSync(copy.path(`${build}/assets/js`)).filter((name) => /^(?:reading|practice)\./.test(name));
    // Not compressed: how well the names of files can be is chance, and they are new in every build.
    const size = (file: string) => Buffer.byteLength(built(build, file));
    const pages = [
      '',
      'search/',
      ...readdirSync('docs').flatMap((id) => [`${id}/`, `${id}/cheat-sheet/`, `${id}/sources/`]),
    ];
    return new Map([
      ['scripts', scripts.reduce((sum, name) => sum + size(`assets/js/${name}`), 0)],
      ...pages.map((page): [string, number] => [page, size(`${page}index.html`)]),
    ]);
  };
  const before = sizes('before');
  const grown = [...sizes('after')].map(([name, size]) => ({name, by: size - before.get(name)!}));
  console.log(`Bytes added by one more edition: ${grown.map(({name, by}) => `${name} ${by}`).join(', ')}`);
  const most = (name: string) => (name === 'scripts' ? MOST_ADDED.scripts : MOST_ADDED.page);
  expect(grown.filter(({name, by}) => by > most(name))).toEqual([]);
});

test('the worker keeps no more than before', () => {
  const kept = (build: 'before' | 'after') => built(build, 'sw.js').match(/"[^"]+":"[^"]{12}"/g)!.length;
  expect(kept('after')).toBe(kept('before'));
});

test('a part that an older edition lacks is told at the nearest place, and has a page that says so', () => {
  const page = built('after', `${FROZEN}/${CHANGED}/index.html`);
  const notice = new RegExp(`<p id="?${row.id}"? class="?part-notice"?>.*?</p>`).exec(page);
  expect(notice?.[0]).toContain(`../../${CHANGED}/#${row.id}`);
  const at = page.indexOf(notice![0]);
  expect(at).toBeGreaterThan(page.indexOf('<h2 id=differences'));
  expect(at).toBeLessThan(page.indexOf('<h2 id=relationship'));
  expect(built('after', `${FROZEN}/${CHANGED}/${row.id}/index.html`)).toContain('is not part of this edition');
  expect(built('after', `${CHANGED}/index.html`).includes('part-notice')).toBe(false);
  // The other old edition has the row, and its own page of it.
  expect(built('after', `${editions[1].name}/${CHANGED}/${row.id}/index.html`)).toContain(`rel="canonical"`);
});

/** The dates of the new version, which only a person can know. */
function addDates(file: string): void {
  const text = readFileSync(file, 'utf8');
  const document = parseDocument(text);
  const asOf = String(document.get('asOf'));
  const dates = {version: NEXT, name: 'Next', released: asOf, maintenance: '9998-01-01', ends: '9999-01-01'};
  document.setIn(['products', 0, 'next', 'version'], `1.${Number(NEXT.split('.')[1]) + 1}`);
  const newest = document.getIn(['products', 0, 'versions']) as YAMLSeq;
  newest.items.unshift(document.createNode({...dates, sources: ['k8s-patch-releases']}));
  writeFileSync(file, document.toString());
}

/** Deletes the first row that nothing else in the file rests on. */
function takeRowFrom(file: string): {id: string; aspect: string} {
  const text = readFileSync(file, 'utf8');
  const {rows} = parseTopic(file, text, DAY).topic!;
  for (const [index, {id, aspect}] of rows.entries()) {
    const document = parseDocument(text);
    document.deleteIn(['rows', index]);
    if (parseTopic(file, String(document), DAY).problems.length > 0) continue;
    writeFileSync(file, String(document));
    return {id, aspect};
  }
  throw new Error(`${file}: every row is needed by something else.`);
}

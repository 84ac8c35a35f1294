import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs';
import path from 'node:path';
import {checkLinks} from '../../core/page/checkLinks';
import {checkPage, checkPageIsWritten} from '../../core/page/checkPage';
import type {Page} from '../../core/page/page';
import {checkHeadings, headingIds} from '../../core/page/pageHeadings';
import {parsePage} from '../../core/page/parsePage';
import {checkSharedSentences} from '../../core/topic/checkSharedSentences';
import {parseTopic, type ParsedTopic} from '../../core/topic/parseTopic';
import {partsOf, reservedFolders} from '../../core/part/parts';
import {quote, type Problem} from '../../core/text/problem';
import type {Topic} from '../../core/topic/topic';
import type {ReadTopics, TopicOnDisk} from './topicOnDisk';
import {versionNames} from './readVersions';
import {readOnce} from './readOnce';

/** Every topic of every edition. `today` is YYYY-MM-DD. */
export const readTopics = (siteDir: string, today: string): ReadTopics =>
  readOnce(`${siteDir} ${today}`, siteDir, ['docs', 'versioned_docs', 'versions.json'], () =>
    readAllTopics(siteDir, today),
  );

/** The facts of the topic in a folder, or nothing where they cannot be read: the reason is among the problems of all topics. */
export const readFacts = (folder: string, today: string): Topic | undefined => readTopic(folder, today)?.topic;

/** What the `topic.yaml` in a folder turned out to be; nothing where there is none. */
export function readTopic(folder: string, today: string): ParsedTopic | undefined {
  const file = path.join(folder, 'topic.yaml');
  if (!existsSync(file)) return undefined;
  return readOnce(`${path.resolve(folder)} ${today}`, folder, ['.'], () => {
    const page = readPage(folder);
    return parseTopic(file, readFileSync(file, 'utf8'), today, page ? headingIds(page) : []);
  });
}

/** The page in a folder; nothing where there is none. */
export function readPage(folder: string): Page | undefined {
  const file = path.resolve(folder, 'index.mdx');
  if (!isFile(file)) return undefined;
  return readOnce(file, folder, ['index.mdx'], () => pageOf(path.basename(folder), readFileSync(file, 'utf8')));
}

/** The page that was parsed last for each topic: editions that follow one another mostly have the same. */
const lastPages = new Map<string, Page>();

function pageOf(topicId: string, text: string): Page {
  const last = lastPages.get(topicId);
  const page = last?.text === text ? last : parsePage(text);
  lastPages.set(topicId, page);
  return page;
}

function readAllTopics(siteDir: string, today: string): ReadTopics {
  const editions = editionFolders(siteDir).map(({edition, folder}) => readEdition(siteDir, edition, folder, today));
  return {
    topics: editions.flatMap(({topics}) => topics),
    problems: editions.flatMap(({problems}) => problems),
    unsettled: editions[0]!.unsettled,
  };
}

/** Today as YYYY-MM-DD in the author's own time zone, as `parseTopic` wants it. */
export const todayOf = (now: Date) =>
  [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');

/** The folders that hold topics: the current edition first, then those that `docs:version` made. */
function editionFolders(siteDir: string): {edition: string; folder: string}[] {
  const older = versionNames(siteDir).map((edition) => ({edition, folder: `versioned_docs/version-${edition}`}));
  // One that is missing is reported by `editionProblems`.
  return [{edition: 'current', folder: 'docs'}, ...older.filter(({folder}) => existsSync(path.join(siteDir, folder)))];
}

function readEdition(siteDir: string, edition: string, docs: string, today: string) {
  const isOld = edition !== 'current';
  const topics: TopicOnDisk[] = [];
  const problems: Problem[] = [];
  const pages: {id: string; file: string; page: Page}[] = [];
  const addresses = new Map<string, readonly string[] | undefined>();
  const moved = new Map<string, readonly string[]>();
  const settled: string[] = [];
  const entries = readdirSync(path.join(siteDir, docs), {withFileTypes: true});
  for (const id of entries.filter((entry) => entry.isDirectory()).map(({name}) => name)) {
    const folder = `${docs}/${id}`;
    const file = path.join(siteDir, folder, 'topic.yaml');
    const facts = isFile(file) ? readFileSync(file, 'utf8') : undefined;
    if (facts === undefined) {
      const remedy = isOld ? RESTORE : 'Write the facts there, or start with `npm run new-topic`.';
      problems.push(missingFile(`${folder}/topic.yaml`, remedy));
    }
    const page = readPage(path.join(siteDir, folder));
    if (page === undefined) {
      const remedy = isOld ? RESTORE : 'Write the page there, or start with `npm run new-topic`.';
      problems.push(missingFile(`${folder}/index.mdx`, remedy));
    }
    problems.push(...checkFolder(folder, id));
    addresses.set(id, undefined);
    if (page !== undefined) {
      problems.push(...checkPage(`${folder}/index.mdx`, page));
      pages.push({id, file: `${folder}/index.mdx`, page});
    }
    if (facts === undefined) continue;
    const headings = page === undefined ? [] : headingIds(page);
    const parsed = readOnce(`${path.resolve(siteDir, folder)} ${today}`, siteDir, [folder], () =>
      parseTopic(`${folder}/topic.yaml`, facts, today, headings),
    );
    problems.push(...parsed.problems);
    if (!parsed.topic) continue;
    const parts = partsOf(parsed.topic).map((part) => part.id);
    addresses.set(id, [...parts, ...headings]);
    moved.set(id, Object.keys(parsed.topic.redirects ?? {}));
    if (page === undefined) continue;
    const headingProblems = checkHeadings(`${folder}/index.mdx`, page, parts);
    problems.push(...headingProblems);
    if (parsed.problems.length === 0 && headingProblems.length === 0) settled.push(id);
    if (!parsed.topic.draft) problems.push(...checkPageIsWritten(`${folder}/index.mdx`, page));
    topics.push({id, edition, folder, facts: parsed.topic, factsText: facts, codeTexts: parsed.codeTexts, page});
  }
  problems.push(...pages.flatMap(({id, file, page}) => checkLinks(file, page, id, addresses, moved)));
  const compared = topics.map(({folder: place, facts, factsText}) => ({file: `${place}/topic.yaml`, facts, factsText}));
  problems.push(...checkSharedSentences(compared));
  return {topics, problems, unsettled: [...addresses.keys()].filter((id) => !settled.includes(id))};
}

const RESTORE = 'Restore it from Git.';

function checkFolder(folder: string, id: string): Problem[] {
  const remedy = 'The folder is the address of the topic: lower-case words with hyphens between them.';
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) {
    return [{file: folder, line: 1, message: `folder ${quote(id)} is not kebab-case`, remedy}];
  }
  if (!reservedFolders.includes(id)) return [];
  return [{file: folder, line: 1, message: `folder ${quote(id)} is reserved for another page`, remedy: 'Rename it.'}];
}

const isFile = (file: string): boolean => statSync(file, {throwIfNoEntry: false})?.isFile() ?? false;

const missingFile = (file: string, remedy: string): Problem => ({
  file,
  line: 1,
  message: 'the file is missing',
  remedy,
});

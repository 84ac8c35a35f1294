import path from 'node:path';
import {editionFolder, editionOfVersion, editions, type Edition} from '../../../core/edition/editions';
import {partsOfOther, type PartOfOther, type TopicInEdition} from '../../../core/edition/partsOfOthers';
import {sections} from '../../../core/topic/sections';
import {plainText} from '../../../core/text/plainText';
import {versionOfFile} from '../../../core/edition/versionOfFile';
import {readFacts, readPage, todayOf} from '../../../site/content/readTopics';

/** The parts of a Markdown syntax tree that are touched here. */
interface Node {
  type: string;
  depth?: number;
  value?: string;
  name?: string;
  data?: object;
  attributes?: {type: 'mdxJsxAttribute'; name: string; value: string}[];
  children?: Node[];
}

/**
 * Remark plugin for pages of older editions: a line for every part that another edition has and this one has not, at the
 * nearest place, shown only where the address names it. So a reader who switches editions is told why the part is not
 * there, without a script, and pages of the current edition carry nothing: what they lack is redirected in `topic.yaml`.
 */
export function partNotices() {
  return (tree: Node, file: {path: string; cwd: string}): void => {
    const own = editionOfVersion(versionOfFile(file.path));
    if (own.isCurrent || !tree.children) return;
    const notices = noticesFor(path.basename(path.dirname(file.path)), own, file.cwd);
    tree.children = tree.children.flatMap((node) => {
      const section = sectionOf(node);
      const here = notices.filter(({part}) => section !== undefined && part.section === section);
      return [node, ...here.map(({part, other, address}) => noticeOf(part, own, other, address))];
    });
  };
}

interface Notice {
  part: PartOfOther;
  other: Edition;
  /** Of the part in the other edition, from the page. */
  address: string;
}

/** One notice an id, for the newest edition that has it. */
function noticesFor(topicId: string, own: Edition, siteDir: string): Notice[] {
  const ownTopic = topicOf(topicId, own, siteDir);
  if (!ownTopic) return [];
  const notices = new Map<string, Notice>();
  for (const other of editions.filter(({name}) => name !== own.name)) {
    const otherTopic = topicOf(topicId, other, siteDir);
    for (const part of otherTopic ? partsOfOther(ownTopic, otherTopic) : []) {
      if (notices.has(part.id)) continue;
      notices.set(part.id, {part, other, address: `../../${editionFolder(other)}${topicId}/#${part.id}`});
    }
  }
  return [...notices.values()];
}

/** Nothing where there is no such topic, or where the host is about to stop the build. */
function topicOf(topicId: string, edition: Edition, siteDir: string): TopicInEdition | undefined {
  const folder = path.join(siteDir, edition.isCurrent ? 'docs' : `versioned_docs/version-${edition.name}`, topicId);
  const [facts, page] = [readFacts(folder, todayOf(new Date())), readPage(folder)];
  return facts && page && {facts, page};
}

function sectionOf({type, depth, children}: Node): string | undefined {
  if (type !== 'heading' || depth !== 2) return undefined;
  return sections.find(({title}) => title === children?.[0]?.value?.trim())?.id;
}

function noticeOf(part: PartOfOther, own: Edition, other: Edition, address: string): Node {
  const attributes = {
    id: part.id,
    className: 'part-notice',
    ...(part.isRenamed ? {'data-moved-to': part.nearest} : {}),
  };
  const said = part.isRenamed
    ? ['has another address in this edition: ', link(`#${part.nearest}`, 'go there'), '.']
    : [
        `is not part of the edition of Kubernetes ${own.kubernetes}. This is the nearest to it. `,
        link(address, `Read it as of ${other.kubernetes}`),
      ];
  return {
    type: 'mdxJsxFlowElement',
    name: 'p',
    data: AS_WRITTEN,
    attributes: attributesOf(attributes),
    children: [`“${plainText(part.title)}” `, ...said].map((child) =>
      typeof child === 'string' ? {type: 'text', value: child} : child,
    ),
  };
}

/** A link that neither the framework's router nor its check of links should see: other editions are other scripts. */
const link = (href: string, words: string): Node => ({
  type: 'mdxJsxTextElement',
  name: 'a',
  data: AS_WRITTEN,
  attributes: attributesOf({href}),
  children: [{type: 'text', value: words}],
});

/** MDX would put the site's components in the place of elements that no author wrote. */
const AS_WRITTEN = {_mdxExplicitJsx: true};

const attributesOf = (attributes: Record<string, string>) =>
  Object.entries(attributes).map(([name, value]) => ({type: 'mdxJsxAttribute' as const, name, value}));

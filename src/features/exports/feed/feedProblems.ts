import {JSDOM} from 'jsdom';

const ATOM = 'http://www.w3.org/2005/Atom';

/** RFC 3339 with what RFC 4287, 3.3 asks for: an upper-case T, and Z or an offset. */
const DATE = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;

/** How often a child may stand in its parent: the RELAX NG of RFC 4287, appendix B, as far as this feed uses it. */
const grammar: Record<string, Record<string, {min: number; max: number}>> = {
  feed: {
    id: {min: 1, max: 1},
    title: {min: 1, max: 1},
    subtitle: {min: 0, max: 1},
    updated: {min: 1, max: 1},
    rights: {min: 0, max: 1},
    generator: {min: 0, max: 1},
    icon: {min: 0, max: 1},
    logo: {min: 0, max: 1},
    // Required unless every entry has its own.
    author: {min: 1, max: Infinity},
    contributor: {min: 0, max: Infinity},
    category: {min: 0, max: Infinity},
    link: {min: 0, max: Infinity},
    entry: {min: 0, max: Infinity},
  },
  entry: {
    id: {min: 1, max: 1},
    title: {min: 1, max: 1},
    updated: {min: 1, max: 1},
    published: {min: 0, max: 1},
    summary: {min: 0, max: 1},
    content: {min: 0, max: 1},
    rights: {min: 0, max: 1},
    source: {min: 0, max: 1},
    author: {min: 0, max: Infinity},
    contributor: {min: 0, max: Infinity},
    category: {min: 0, max: Infinity},
    link: {min: 0, max: Infinity},
  },
  author: {name: {min: 1, max: 1}, uri: {min: 0, max: 1}, email: {min: 0, max: 1}},
};

/** For tests: what an Atom reader could refuse in a feed; empty for a valid one. */
export function feedProblems(xml: string): string[] {
  const {DOMParser} = new JSDOM().window;
  // Of a text that is not well-formed, this makes a document of another kind.
  const feed = new DOMParser().parseFromString(xml, 'application/xml').documentElement;
  const all = [feed, ...feed.querySelectorAll('*')];
  const entries = all.filter(({localName}) => localName === 'entry');
  const ids = entries.map((entry) => childText(entry, 'id'));
  return [
    ...(feed.localName === 'feed' ? [] : [`the root is <${feed.localName}>`]),
    ...all.filter(({namespaceURI}) => namespaceURI !== ATOM).map(({tagName}) => `<${tagName}> is not of Atom`),
    ...all.flatMap(childProblems),
    ...all.filter(({localName}) => ['updated', 'published'].includes(localName)).flatMap(dateProblems),
    ...all.filter(({localName}) => localName === 'id').flatMap(iriProblems),
    ...all.filter(({localName}) => localName === 'link').flatMap(linkProblems),
    ...[feed, ...entries].flatMap(alternateProblems),
    ...(linksOf(feed, 'self').length === 1 ? [] : ['the feed has not one link to itself']),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `two entries have the id ${id}`),
    ...entries
      .filter((entry) => childText(entry, 'updated') > childText(feed, 'updated'))
      .map((entry) => `${childText(entry, 'id')} is newer than the feed`),
    ...all
      .filter(({localName}) => localName === 'content')
      .filter((content) => content.getAttribute('type') !== 'html' || content.children.length > 0)
      .map(() => 'content is not escaped HTML'),
  ];
}

function childProblems(element: Element): string[] {
  const rules = grammar[element.localName];
  if (!rules) {
    return element.children.length > 0 ? [`<${element.localName}> holds elements`] : [];
  }
  const names = [...element.children].map(({localName}) => localName);
  const unknown = names.filter((name) => !(name in rules)).map((name) => `<${element.localName}> holds <${name}>`);
  const counts = Object.entries(rules)
    .map(([name, {min, max}]) => ({name, min, max, count: names.filter((other) => other === name).length}))
    .filter(({min, max, count}) => count < min || count > max)
    .map(({name, count}) => `<${element.localName}> has ${count} <${name}>`);
  return [...unknown, ...counts];
}

const dateProblems = ({localName, textContent}: Element) =>
  DATE.test(textContent) && !Number.isNaN(Date.parse(textContent)) ? [] : [`<${localName}> is ${textContent}`];

/** An absolute IRI, without the blanks that a reader comparing ids would trip over. */
const iriProblems = ({textContent}: Element) =>
  /^[a-z][a-z0-9+.-]*:\S+$/.test(textContent) ? [] : [`<id> is ${textContent}`];

const linkProblems = (link: Element) =>
  URL.canParse(link.getAttribute('href') ?? '') ? [] : [`a link leads to ${String(link.getAttribute('href'))}`];

/** RFC 4287, 4.1.1 and 4.1.2: no two alternates of one type and language; one at least where an entry has no content. */
function alternateProblems(element: Element): string[] {
  const types = linksOf(element, 'alternate').map(
    (link) => `${link.getAttribute('type')} ${link.getAttribute('hreflang')}`,
  );
  return [
    ...(new Set(types).size === types.length ? [] : [`<${element.localName}> has two alternates of one type`]),
    ...(types.length > 0 ? [] : [`<${element.localName}> has no alternate`]),
  ];
}

const linksOf = (element: Element, rel: string) =>
  [...element.children].filter(
    (child) => child.localName === 'link' && (child.getAttribute('rel') ?? 'alternate') === rel,
  );

const childText = (element: Element, name: string) =>
  [...element.children].find(({localName}) => localName === name)?.textContent ?? '';

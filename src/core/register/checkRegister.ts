import {addressesOf, ankiNameOf, sitePages, type AddressedTopic} from './addresses';
import {checkRedirects} from './checkRedirects';
import {headingIds} from '../page/pageHeadings';
import {parseRegister, REGISTER, type Register} from './parseRegister';
import {partsOf, reservedIds} from '../part/parts';
import {quote, type Problem} from '../text/problem';
import {nearestOf} from '../text/suggest';

/** The topics that the register is compared with. */
export interface RegisteredSite {
  /** Those of the current edition, with their folder from the project's root. */
  topics: readonly (AddressedTopic & {folder: string})[];
  /** Ids of topics whose own problems must be solved before anybody can tell which addresses they have. */
  unsettled: readonly string[];
}

/**
 * Problems of the register: it is missing or malformed, an address that was published is gone, or one is not registered
 * yet. `text` is that of `data/links.json`, if there is one; `today` is YYYY-MM-DD.
 */
export function checkRegister(text: string | undefined, site: RegisteredSite, today: string): Problem[] {
  if (text === undefined) return [at(1, 'the file is missing', UPDATE)];
  const {register, problems} = parseRegister(text, today);
  if (problems.length > 0) return problems;
  const published = {...site, topics: site.topics.filter(({facts}) => !facts.draft)};
  const known = new Set([...site.unsettled, ...published.topics.map(({id}) => id)]);
  const addresses = new Set(addressesOf(published.topics.filter(({id}) => !site.unsettled.includes(id))));
  return [
    ...checkTopicRedirects(register, published),
    ...goneTopics(register, site, known),
    ...goneParts(register, published, addresses),
    ...goneElse(register, published, addresses),
    ...unregistered(register, addresses),
  ];
}

const UPDATE = 'Run `npm run links:update`.';

const at = (line: number, message: string, remedy: string): Problem => ({file: REGISTER, line, message, remedy});

function checkTopicRedirects({redirects}: Register, {topics, unsettled}: RegisteredSite): Problem[] {
  const targets = new Map([...redirects].map(([from, {value}]) => [from, value]));
  const ids = [...new Set([...topics.map(({id}) => id), ...unsettled])];
  return checkRedirects(targets, ids, reservedIds, {target: 'a topic', renamed: 'folder'}).map(
    ({from, message, remedy}) => at(redirects.get(from)!.line, message, remedy),
  );
}

/** What an address names: a topic, and the part of it, in place (`/x/#y`) or as a page (`/x/y/`). */
interface Place {
  topicId: string;
  partId: string | undefined;
}

function placeOf(address: string): Place | undefined {
  const [, topicId, fragment, page] = /^\/([^/#]+)\/(?:#([^/]+)|([^/.#]+)\/)?$/.exec(address) ?? [];
  return topicId === undefined ? undefined : {topicId, partId: fragment ?? page};
}

/** One problem a topic, at its own address: what is to be done is the same for all of its addresses. */
function goneTopics(register: Register, site: RegisteredSite, known: ReadonlySet<string>): Problem[] {
  return [...register.addresses].flatMap(([address, {value, line}]) => {
    const place = placeOf(address);
    const isTopic = place?.partId === undefined && !sitePages.includes(address);
    if (!place || !isTopic || register.redirects.has(place.topicId) || known.has(place.topicId)) return [];
    const {topicId} = place;
    const draft = site.topics.find(({id}) => id === topicId);
    return [
      draft
        ? at(
            line,
            `topic ${quote(topicId)} was published on ${value} and is a draft now`,
            `Delete the line \`draft: true\` of ${draft.folder}/topic.yaml.`,
          )
        : at(
            line,
            `topic ${quote(topicId)} was published on ${value} and is gone`,
            `Add to ${REGISTER}: "redirects": {"${topicId}": "NEW-TOPIC"}`,
          ),
    ];
  });
}

/** One problem a part, even where both of its addresses are registered: one redirect mends both. */
function goneParts(register: Register, {topics, unsettled}: RegisteredSite, addresses: ReadonlySet<string>): Problem[] {
  const missing = missingParts(register, addresses);
  return topics
    .filter(({id}) => !unsettled.includes(id))
    .flatMap(({id: topicId, folder, facts, page}) => {
      const gone = new Map<string, {address: string; line: number; date: string}>();
      for (const {partId, ...registered} of missing.get(topicId) ?? []) {
        if (!Object.hasOwn(facts.redirects ?? {}, partId)) gone.set(partId, registered);
      }
      const added = [...partsOf(facts).map(({id}) => id), ...headingIds(page)].filter(
        (id) => !register.addresses.has(`/${topicId}/#${id}`),
      );
      return [...gone].map(([partId, {address, line, date}]) => {
        const successor = nearestOf(partId, added) ?? (gone.size === 1 && added.length === 1 ? added[0]! : 'NEW-ID');
        return at(
          line,
          `address ${quote(address)} was published on ${date} and is gone`,
          facts.redirects
            ? `Add to \`redirects\` of ${folder}/topic.yaml: ${partId}: ${successor}`
            : `Add to ${folder}/topic.yaml: redirects: {${partId}: ${successor}}`,
        );
      });
    });
}

interface MissingPart {
  partId: string;
  address: string;
  line: number;
  date: string;
}

/** Registered addresses of parts that are no addresses now, by the id of their topic. */
function missingParts({addresses: registered}: Register, addresses: ReadonlySet<string>): Map<string, MissingPart[]> {
  const missing = new Map<string, MissingPart[]>();
  for (const [address, {value, line}] of registered) {
    if (addresses.has(address)) continue;
    const {topicId, partId} = placeOf(address) ?? {};
    if (topicId === undefined || partId === undefined) continue;
    const ofTopic = missing.get(topicId) ?? [];
    ofTopic.push({partId, address, line, date: value});
    missing.set(topicId, ofTopic);
  }
  return missing;
}

/** Files and pages that belong to no topic, or lie deeper than a part; nothing but bringing them back helps. */
function goneElse(register: Register, {topics, unsettled}: RegisteredSite, addresses: ReadonlySet<string>): Problem[] {
  const isOfOtherTopic = (address: string) => {
    const [, folder = '', rest] = address.split('/');
    const topicId = ankiNameOf(address) ?? folder;
    if (rest === undefined || reservedIds.includes(topicId)) return false;
    return unsettled.includes(topicId) || !topics.some(({id}) => id === topicId);
  };
  return [...register.addresses]
    .filter(([address]) => !addresses.has(address) && !placeOf(address) && !isOfOtherTopic(address))
    .map(([address, {value, line}]) =>
      at(
        line,
        `address ${quote(address)} was published on ${value} and is gone`,
        'Bring it back: no redirect can be written for it.',
      ),
    );
}

/** One problem for all of them: one command registers them. */
function unregistered(register: Register, addresses: ReadonlySet<string>): Problem[] {
  const missing = [...addresses].filter((address) => !register.addresses.has(address));
  if (missing.length === 0) return [];
  const message =
    missing.length === 1
      ? `address ${quote(missing[0])} is not registered`
      : `${missing.length} addresses are not registered, the first is ${quote(missing[0])}`;
  return [at(1, message, UPDATE)];
}

import {headingIds} from '../page/pageHeadings';
import type {AddressedTopic} from '../register/addresses';
import type {Edition} from './editions';
import {partsOf} from '../part/parts';
import type {Register} from '../register/parseRegister';
import {quote, type Problem} from '../text/problem';
import {nearestOf} from '../text/suggest';

/** What lies in a project of its editions. */
export interface EditionsOnDisk {
  /** The names in `versions.json`, in its order, or why it cannot be read. */
  versions: readonly string[] | {unreadable: string};
  /** Folders with the topics of an older edition, by the edition's name. */
  docs: ReadonlyMap<string, {topics: number}>;
  /** Names of the editions that have a sidebar in `versioned_sidebars`. */
  sidebars: readonly string[];
}

const LIST = 'src/core/edition/editions.ts';
const VERSIONS = 'versions.json';
const docsOf = (name: string) => `versioned_docs/version-${name}`;
const sidebarOf = (name: string) => `versioned_sidebars/version-${name}-sidebars.json`;

/** Where the list of editions, `versions.json` and the folders that `docs:version` makes do not agree. */
export function checkEditions(listed: readonly Edition[], {versions, docs, sidebars}: EditionsOnDisk): Problem[] {
  const at = (file: string, message: string, remedy: string): Problem => ({file, line: 1, message, remedy});
  if (!Array.isArray(versions)) {
    const {unreadable} = versions as {unreadable: string};
    return [
      at(VERSIONS, `this is no list of names: ${unreadable}`, `Write the older editions, newest first: ["1.36"].`),
    ];
  }
  const names = versions as readonly string[];
  const current = listed.filter(({isCurrent}) => isCurrent).map(({name}) => name);
  const old = listed.filter(({isCurrent}) => !isCurrent).map(({name}) => name);
  const remove = (name: string) => `delete it with ${docsOf(name)} and ${sidebarOf(name)}`;
  return [
    ...(current.length === 1 && listed[0]?.isCurrent
      ? []
      : [
          at(LIST, `the first edition alone is the current one (got ${quote(current.join(', '))})`, 'Set `isCurrent`.'),
        ]),
    ...old
      .filter((name) => !names.includes(name))
      .map((name) =>
        at(
          LIST,
          `edition ${quote(name)} is listed, but ${VERSIONS} does not have it`,
          `Freeze it with \`npx docusaurus docs:version ${name}\`, or delete it from the list.`,
        ),
      ),
    ...names.flatMap((name, index) => {
      if (names.indexOf(name) < index) return [at(VERSIONS, `edition ${quote(name)} stands twice`, 'Delete one.')];
      if (current.includes(name)) {
        const message = `edition ${quote(name)} is frozen, and is the current one in ${LIST}`;
        return [at(VERSIONS, message, `List the edition that \`docs\` is written for there, or ${remove(name)}.`)];
      }
      if (!old.includes(name)) {
        const message = `edition ${quote(name)} is not listed in ${LIST}`;
        return [at(VERSIONS, message, `List it there with its versions, or ${remove(name)}.`)];
      }
      return [];
    }),
    ...(isSameOrder(names, old)
      ? []
      : [at(VERSIONS, `the editions are not in the order of ${LIST}`, `Write ${JSON.stringify(old)}.`)]),
    ...names.flatMap((name) => {
      const restore = `Restore it from Git, or take ${quote(name)} out of ${VERSIONS} and ${LIST}.`;
      return [
        ...(docs.has(name) ? [] : [at(docsOf(name), `the folder of edition ${quote(name)} is missing`, restore)]),
        ...(docs.get(name)?.topics === 0 ? [at(docsOf(name), `edition ${quote(name)} has no topic`, restore)] : []),
        ...(sidebars.includes(name) ? [] : [at(sidebarOf(name), 'the file is missing', restore)]),
      ];
    }),
    ...[...docs.keys()]
      .filter((name) => !names.includes(name))
      .map((name) =>
        at(docsOf(name), `edition ${quote(name)} is not in ${VERSIONS}`, `Add it there and to ${LIST}, or delete it.`),
      ),
  ];
}

/** Names that are wrong have been reported; the rest must come in one order. */
function isSameOrder(names: readonly string[], listed: readonly string[]): boolean {
  const [mine, theirs] = [names.filter((name) => listed.includes(name)), listed.filter((name) => names.includes(name))];
  return mine.join() === theirs.join() || new Set(mine).size < mine.length;
}

/** A topic of an edition, with its folder from the project's root; `edition` is `current` or the name of an older one. */
type EditionTopic = AddressedTopic & {folder: string; edition: string};

/**
 * What an older edition has and the current one neither has nor redirects, so that switching editions would lead nowhere.
 * What was ever published in the current edition is left to the check of the register, and `unsettled` topics to theirs.
 */
export function checkGoneParts(
  topics: readonly EditionTopic[],
  register: Register,
  unsettled: readonly string[],
): Problem[] {
  const current = new Map(topics.filter(({edition}) => edition === 'current').map((topic) => [topic.id, topic]));
  return topics
    .filter(({edition, facts}) => edition !== 'current' && !facts.draft)
    .flatMap((older): Problem[] => {
      const {id, edition, folder} = older;
      const successor = current.get(id);
      if (!successor) {
        if (unsettled.includes(id) || register.redirects.has(id) || register.addresses.has(`/${id}/`)) return [];
        const message = `topic ${quote(id)} is in the edition ${edition} and gone from the current one`;
        return [
          {file: folder, line: 1, message, remedy: `Add to data/links.json: "redirects": {"${id}": "NEW-TOPIC"}`},
        ];
      }
      if (unsettled.includes(id)) return [];
      const {facts} = successor;
      const known = [...placesOf(successor), ...Object.keys(facts.redirects ?? {})];
      return placesOf(older)
        .filter((part) => !known.includes(part) && !register.addresses.has(`/${id}/#${part}`))
        .map((part) => {
          const target = nearestOf(part, placesOf(successor)) ?? 'NEW-ID';
          return {
            file: `${successor.folder}/topic.yaml`,
            line: 1,
            message: `part ${quote(part)} is in the edition ${edition} and gone from the current one`,
            remedy: facts.redirects
              ? `Add to \`redirects\`: ${part}: ${target}`
              : `Add to the file: redirects: {${part}: ${target}}`,
          };
        });
    });
}

const placesOf = ({facts, page}: AddressedTopic) => [...partsOf(facts).map(({id}) => id), ...headingIds(page)];

import type {Problem} from '../../core/text/problem';
import {parseYamlWithPlaces} from '../../core/text/yamlPlaces';
import {checkSnippet, type SnippetKind} from '@versus/snippet-check/checkSnippet';
import type {Edition} from '@versus/snippet-check/edition';
import type {SnippetProblem} from '@versus/snippet-check/problem';
import {checkShell} from '@versus/snippet-check/shell/checkShell';
import type {TopicOnDisk} from '../../site/content/topicOnDisk';
import {inlineCommandsOfFacts, inlineCommandsOfPage, wrongCommandsOf} from '../../core/page/inlineCommands';
import {printedSnippets, toolNames, type PrintedSnippet} from '../../core/page/printedSnippet';

/** How much was looked at, so that a check that looks at nothing is noticed. */
export interface SnippetCounts {
  checked: number;
  wrongOnPurpose: number;
  unverified: number;
  inline: number;
}

/** The versions that everything printed in an edition must work with. */
export interface SnippetEdition {
  kubernetes: string;
  docker: string;
  /** The Kubernetes minor whose API and client it is checked against. */
  schema: Edition;
}

/**
 * Checks everything that topics print as code, each topic by what `editionOf` says of its edition, with the problems at
 * the lines of their files; kinds named in `except` are counted and let be.
 */
export async function checkSnippets(
  topics: readonly TopicOnDisk[],
  editionOf: (version: string) => SnippetEdition,
  except: readonly SnippetKind[] = [],
): Promise<{problems: Problem[]; counts: SnippetCounts}> {
  const problems: Problem[] = [];
  const counts: SnippetCounts = {checked: 0, wrongOnPurpose: 0, unverified: 0, inline: 0};
  for (const topic of topics) {
    const edition = editionOf(topic.edition);
    const page = `${topic.folder}/index.mdx`;
    for (const snippet of printedSnippets(topic.page)) {
      problems.push(...(await checkBlock(snippet, edition, except)).map((problem) => ({file: page, ...problem})));
      if (snippet.kind === undefined) counts.unverified += 1;
      else if (snippet.expectError === undefined) counts.checked += 1;
      else counts.wrongOnPurpose += 1;
    }
    const facts = `${topic.folder}/topic.yaml`;
    const wrong = wrongCommandsOf(topic.facts);
    const inline = [
      ...inlineCommandsOfPage(topic.page).map((command) => ({file: page, ...command})),
      ...inlineCommandsOfFacts(topic.codeTexts).map((command) => ({file: facts, ...command})),
    ];
    counts.inline += inline.length;
    for (const {file, code, line} of inline) {
      const found = checkInline(code, wrong.get(code), edition.schema);
      problems.push(...found.map((problem) => ({file, line, ...problem})));
    }
    [...wrong.keys()].forEach((command, index) => {
      if (inline.some(({code}) => code === command)) return;
      const places = parseYamlWithPlaces(facts, topic.factsText);
      problems.push({
        file: facts,
        line: places.lineOf(['wrongCommands', index]),
        message: `\`wrongCommands\` names a command that is printed nowhere (got "${command}")`,
        remedy: 'Delete it, or write it as the text has it.',
      });
    });
  }
  return {problems, counts};
}

async function checkBlock(
  {kind, code, line, claims, since, expectError}: PrintedSnippet,
  edition: SnippetEdition,
  except: readonly SnippetKind[],
): Promise<Omit<Problem, 'file'>[]> {
  const editionOf = {k8s: edition.kubernetes, docker: edition.docker};
  const found =
    kind === undefined || except.includes(kind)
      ? []
      : asExpected(await checkSnippet(kind, code, {edition: edition.schema}), expectError);
  return [
    ...claims.map((claim) => ({line, ...claim})),
    ...since
      .filter(({tool, version}) => isNewer(version, editionOf[tool]))
      .map(({tool, version}) => ({
        line,
        message: `the block needs ${toolNames[tool]} ${version}, which is newer than the edition (got ${editionOf[tool]})`,
        remedy: 'Show what works in this edition.',
      })),
    ...found.map((problem) => ({...problem, line: line + problem.line, message: withoutStop(problem.message)})),
  ];
}

function checkInline(code: string, expectedError: string | undefined, edition: Edition) {
  return asExpected(checkShell(code, {edition, isMention: true}), expectedError).map(({message, remedy}) => ({
    message: `\`${code}\`: ${withoutStop(message)}`,
    remedy,
  }));
}

/** The problems that nobody announced; a mistake shown on purpose must fail, and with the announced text. */
function asExpected(found: SnippetProblem[], expected: string | undefined): SnippetProblem[] {
  if (expected === undefined) return found;
  const others = found.filter(({message}) => !plain(message).includes(plain(expected)));
  if (others.length < found.length) return others;
  const got = found.map(({message}) => message).join(' ') || 'no problem';
  return [
    {
      line: 0,
      message: `this is wrong on purpose, but the check does not say "${expected}" (got: ${withoutStop(got)})`,
      remedy: 'Write what the check says, or what is right.',
    },
  ];
}

/** A report adds the full stop itself. */
const withoutStop = (message: string) => message.replace(/\.$/, '');

/** Case and backticks do not count: the opening line of a block cannot hold a backtick. */
const plain = (text: string) => text.replaceAll('`', '').toLowerCase();

/** Versions are compared as far as an edition says its own: Engine 29.1 is not newer than the edition of Engine 29. */
function isNewer(version: string, edition: string): boolean {
  const parts = version.split('.').map(Number);
  for (const [index, part] of edition.split('.').map(Number).entries()) {
    if ((parts[index] ?? 0) !== part) return (parts[index] ?? 0) > part;
  }
  return false;
}

import {quote, type Problem} from '../text/problem';
import {sections, type Section} from '../topic/sections';
import {nearestOf} from '../text/suggest';
import {PLACEHOLDER} from '../topic/topic';
import {within, type Page, type PageHeading} from './page';

const IMPORT = "import topic from './topic.yaml';";

/** Lines of a finished page that still say what its draft started with. */
export function checkPageIsWritten(file: string, {text}: Page): Problem[] {
  return text.split('\n').flatMap((content, index) =>
    content.includes(PLACEHOLDER)
      ? [
          {
            file,
            line: index + 1,
            message: `the page still says "${PLACEHOLDER}"`,
            remedy: 'Write it, or mark the topic `draft: true`.',
          },
        ]
      : [],
  );
}

/** Problems of an `index.mdx`: it is no MDX, or sections are missing, misplaced, misspelt, empty or without their facts. */
export function checkPage(file: string, page: Page): Problem[] {
  const at = (line: number, message: string, remedy: string): Problem => ({file, line, message, remedy});
  const known = page.sections.filter(({title}) => sections.some((section) => section.title === title));
  const unknown = page.sections.filter((section) => !known.includes(section));
  const openFence = page.fences.find(({isClosed}) => !isClosed);
  const isUnread = page.problem !== undefined && page.sections.length === 0;
  // What is missing cannot be said while half of the page is taken for code, nor of a heading that is only misspelt.
  const missing = sections.filter(
    ({title}) =>
      openFence === undefined &&
      !isUnread &&
      !known.some((section) => section.title === title) &&
      !unknown.some((section) => nearestSection(section.title)?.title === title),
  );
  return [
    ...syntaxProblems(page, at),
    ...(page.importsFacts || page.problem
      ? []
      : [at(1, 'the page does not import its facts', `Add the line: ${IMPORT}`)]),
    ...(openFence === undefined
      ? []
      : [at(openFence.line, 'this code fence is never closed', 'Close it with a line of as many backticks.')]),
    ...unknown.map(({line, title}) => at(line, `unknown section ${quote(title)}`, remedyForTitle(title))),
    ...missing.map((section) =>
      at(lastLine(page.text), `section "${section.title}" is missing`, `Add the heading: ${headingOf(section)}`),
    ),
    ...known.flatMap((section, index) => checkSection(section, known, index, page, at)),
  ];
}

/** Not where the rules say it better: of an id in a heading, and of a component whose end was taken for code. */
function syntaxProblems({problem, sections: found, headings, fences}: Page, at: ProblemAt): Problem[] {
  if (!problem) return [];
  const isInHeading = [...found, ...headings].some(({line}) => line === problem.line);
  const isOpen = fences.some(({isClosed}) => !isClosed);
  return isInHeading || isOpen ? [] : [at(problem.line, problem.message, problem.remedy)];
}

type ProblemAt = (line: number, message: string, remedy: string) => Problem;

function checkSection(
  found: PageHeading,
  known: readonly PageHeading[],
  index: number,
  {pieces, problem: syntaxProblem}: Page,
  at: ProblemAt,
): Problem[] {
  const section = sections.find(({title}) => title === found.title);
  if (!section) return [];
  if (known.findIndex(({title}) => title === found.title) < index) {
    return [at(found.line, `section "${found.title}" stands twice`, 'Join the two.')];
  }
  const before = known[index - 1];
  const problems: Problem[] = [];
  if (found.id !== section.id) {
    problems.push(
      at(
        found.line,
        `section "${section.title}" has ${found.id === undefined ? 'no id' : `the wrong id (got ${quote(found.id)})`}`,
        `Write: ${headingOf(section)}`,
      ),
    );
  }
  if (before && placeOf(before.title) > placeOf(found.title)) {
    problems.push(
      at(found.line, `section "${found.title}" is misplaced after "${before.title}"`, `The order is: ${ORDER}.`),
    );
  }
  if (found.isEmpty) {
    problems.push(
      at(found.line, `section "${found.title}" is empty`, 'Write it; every section of every topic is there.'),
    );
  } else if (
    section.component &&
    !syntaxProblem &&
    !within(pieces, found.body).some(({name}) => name === section.component)
  ) {
    problems.push(
      at(
        found.line,
        `section "${found.title}" does not show its facts`,
        `Add the line: ${section.component === 'Diagram' ? '<Diagram caption="…">' : `<${section.component} topic={topic} />`}`,
      ),
    );
  }
  return problems;
}

const ORDER = sections.map(({title}) => title).join(', ');

const placeOf = (title: string) => sections.findIndex((section) => section.title === title);

const headingOf = ({title, id}: Section) => `## ${title} {/* #${id} */}`;

const lastLine = (text: string) => text.trimEnd().split('\n').length;

function remedyForTitle(title: string): string {
  const section = nearestSection(title);
  return section
    ? `Did you mean: ${headingOf(section)}`
    : `The sections are fixed: ${ORDER}. Use a heading of level 3.`;
}

function nearestSection(title: string): Section | undefined {
  const titles = sections.map((section) => section.title);
  const nearest = nearestOf(title, titles);
  return sections.find((section) => section.title === nearest);
}

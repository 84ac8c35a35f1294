import {quote, type Problem} from '../text/problem';
import {proseOf} from './proseOf';
import {sections, type Section} from '../topic/sections';
import {nearestOf} from '../text/suggest';
import {PLACEHOLDER} from '../topic/topic';

/** A second-level heading of a page with the lines under it. */
interface PageSection {
  line: number;
  title: string;
  id: string | undefined;
  /** The text below it, code and comments blanked out. */
  body: string;
}

const IMPORT = "import topic from './topic.yaml';";

/** Lines of a finished page that still say what its draft started with. */
export function checkPageIsWritten(file: string, text: string): Problem[] {
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

/** Problems of an `index.mdx`: sections that are missing, misplaced, misspelt, empty or without their facts. */
export function checkPage(file: string, text: string): Problem[] {
  const prose = proseOf(text);
  const found = readSections(text, prose.text);
  const at = (line: number, message: string, remedy: string): Problem => ({file, line, message, remedy});
  const known = found.filter(({title}) => sections.some((section) => section.title === title));
  const unknown = found.filter((section) => !known.includes(section));
  // What is missing cannot be said while half of the page is taken for code, nor of a heading that is only misspelt.
  const missing = sections.filter(
    ({title}) =>
      prose.openFence === undefined &&
      !known.some((section) => section.title === title) &&
      !unknown.some((section) => nearestSection(section.title)?.title === title),
  );
  return [
    ...(/^\uFEFF?import topic from (['"])\.\/topic\.yaml\1;?\s*$/m.test(prose.text)
      ? []
      : [at(1, 'the page does not import its facts', `Add the line: ${IMPORT}`)]),
    ...(prose.openFence === undefined
      ? []
      : [at(prose.openFence, 'this code fence is never closed', 'Close it with a line of as many backticks.')]),
    ...unknown.map(({line, title}) => at(line, `unknown section ${quote(title)}`, remedyForTitle(title))),
    ...missing.map((section) =>
      at(lastLine(text), `section "${section.title}" is missing`, `Add the heading: ${headingOf(section)}`),
    ),
    ...known.flatMap((section, index) => checkSection(section, known, index, at)),
  ];
}

type ProblemAt = (line: number, message: string, remedy: string) => Problem;

function checkSection(found: PageSection, known: PageSection[], index: number, at: ProblemAt): Problem[] {
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
  if (found.body.trim() === '') {
    problems.push(
      at(found.line, `section "${found.title}" is empty`, 'Write it; every section of every topic is there.'),
    );
  } else if (section.component && !new RegExp(`<${section.component}[\\s/>]`).test(found.body)) {
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

function readSections(text: string, prose: string): PageSection[] {
  const found: PageSection[] = [];
  const lines = text.split('\n');
  prose.split('\n').forEach((content, index) => {
    if (/^##\s/.test(content)) {
      const heading = lines[index]!.slice(2).trim();
      const mark = /\{\/\*\s*#(\S*)\s*\*\/\}$/.exec(heading) ?? /\{#\S*\}$/.exec(heading);
      const title = heading.slice(0, mark?.index).trim();
      found.push({line: index + 1, title, id: mark?.[1], body: ''});
    } else if (found.length > 0) {
      found[found.length - 1]!.body += `${content}\n`;
    }
  });
  return found;
}

/** A topic's `index.mdx`, parsed once. Plain values without a syntax tree, because a build keeps those of every topic. */
export interface Page {
  /** As it lies on disk. */
  text: string;
  /** What places refer to: the text without its byte order mark and with the line ends of Unix. */
  source: string;
  /** Where the page is no MDX. What Markdown alone can tell of it is still here; `pieces` and `importsFacts` are not. */
  problem: PageProblem | undefined;
  /** Whether it says `import topic from './topic.yaml'`. */
  importsFacts: boolean;
  /** Headings of level 2, whatever their titles and ids, each with everything to the next of them. */
  sections: readonly PageHeading[];
  /** Headings of level 3, each with everything to the next of level 2 or 3. Their ids can be linked to like parts of the topic. */
  headings: readonly PageHeading[];
  fences: readonly Fence[];
  /** Code within sentences, its line ends as spaces. */
  inlineCode: readonly {code: string; line: number}[];
  links: readonly PageLink[];
  /** What MDX adds to Markdown. */
  pieces: readonly MdxPiece[];
  /** Paragraphs, list items, headings below level 2, cells and captions, without Markdown's signs but with code in backticks. */
  prose: readonly {text: string; start: number}[];
}

/** What is wrong with a page, without the name of its file. */
export interface PageProblem {
  line: number;
  message: string;
  remedy: string;
}

/** Places in `source`, from 0; `end` is the place behind the last letter. */
export interface Span {
  start: number;
  end: number;
}

/** A heading that an author wrote. */
export interface PageHeading {
  line: number;
  /** As Markdown, without the id. */
  title: string;
  /** What stands behind the title as MDX comment with a number sign. */
  id: string | undefined;
  /** What stands below it. */
  body: Span;
  /** Whether that is nothing but comments. */
  isEmpty: boolean;
}

/** A fenced block of code, one in a list or quote included. */
export interface Fence extends Span {
  language: string;
  /** What follows the language in the line that opens the block. */
  meta: string;
  /** Without the indentation of its fence. */
  code: string;
  /** The backticks or tildes that open it. */
  mark: string;
  /** Line on which the fence opens. */
  line: number;
  /** Line of the closing fence; the last line of the block where it is left out. */
  lastLine: number;
  isClosed: boolean;
}

/** What a link, an image, a definition, a bare address, or `href` or `to` of an element leads to. */
export interface PageLink {
  isImage: boolean;
  target: string;
  /** Line on which the target stands. */
  line: number;
  /** Where Markdown writes the target; nothing for elements and bare addresses. */
  destination: Span | undefined;
}

/** Something that only MDX knows. */
export interface MdxPiece extends Span {
  kind: 'import' | 'export' | 'comment' | 'expression' | 'element';
  line: number;
  /** Whether it stands in a sentence. */
  isInline: boolean;
  /** Of a component its name, of `<>` nothing. Elements in small letters are HTML, which is Markdown too. */
  name: string;
  caption: string | undefined;
  /** From the first child of an element to the last; nothing where it has none. */
  children: Span | undefined;
}

/** The section with this id. */
export const sectionOf = ({sections}: Page, id: string): PageHeading | undefined =>
  sections.find((section) => section.id === id);

/** Those that begin within a span. */
export const within = <Thing extends Pick<Span, 'start'>>(things: readonly Thing[], {start, end}: Span): Thing[] =>
  things.filter((thing) => thing.start >= start && thing.start < end);

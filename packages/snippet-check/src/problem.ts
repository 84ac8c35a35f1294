/** What is wrong with a printed snippet, and what its author should do about it. */
export interface SnippetProblem {
  /** Line within the snippet, counted from 1. */
  line: number;
  message: string;
  remedy: string;
}

/** One problem as a line of text; `place` is a file name or an address, and the line is added to it. */
export function formatSnippetProblem(place: string, {line, message, remedy}: SnippetProblem): string {
  return `${place}:${line}: ${message} ${remedy}`;
}

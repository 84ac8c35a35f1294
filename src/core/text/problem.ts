/** One mistake in a file an author wrote: where it is, what is wrong and what to do about it. */
export interface Problem {
  /** Path from the project's root, with forward slashes. */
  file: string;
  /** 1 for the first line; 1 too when the whole file is meant. */
  line: number;
  /** What is wrong, without a full stop, with the offending value in `(got …)` where there is one. */
  message: string;
  /** What to do, as a sentence. */
  remedy: string;
}

const byPlace = (a: Problem, b: Problem) =>
  a.file.localeCompare(b.file) || a.line - b.line || a.message.localeCompare(b.message);

/** All problems as text for an author, one a line, sorted by place. */
export function formatProblems(problems: readonly Problem[]): string {
  return [...problems]
    .sort(byPlace)
    .map(({file, line, message, remedy}) => `${file}:${line}: ${message}. ${remedy}`)
    .join('\n');
}

/** A value as it is shown in a message: text in quotes and on one line, anything larger by its kind. */
export function quote(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'a map of keys';
  return `"${shorten(String(value))}"`;
}

/** Text of an author's on one line of at most 60 characters, without characters that would change the terminal. */
export function shorten(text: string): string {
  const line = text.slice(0, 1000).replace(/\s+/g, ' ').trim().replace(/\p{C}/gu, '\uFFFD');
  return line.length > 60 ? `${line.slice(0, 57)}...` : line;
}

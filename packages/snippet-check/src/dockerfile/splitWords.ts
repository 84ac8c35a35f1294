/** The words of an instruction: spaces in quotes or behind a backslash do not part them. */
export function splitWords(text: string): string[] {
  return text.match(/(?:"(?:\\.|[^"\\])*"|'[^']*'|\\.|[^\s"'\\])+/gs) ?? [];
}

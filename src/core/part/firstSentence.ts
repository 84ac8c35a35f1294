/** The text up to the end of its first sentence; a full stop within a version number or a name does not end one. */
export const firstSentence = (text: string): string => /^.*?[.!?](?=\s+[A-Z`]|\s*$)/s.exec(text)?.[0] ?? text;

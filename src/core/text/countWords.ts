/** The number of words a text takes to speak. */
export const countWords = (text: string) => text.split(/\s+/).filter(Boolean).length;

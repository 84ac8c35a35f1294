import {firstSentence} from './firstSentence';

/** What stands on paper for an answer: what its author wrote for it, else its first sentence. */
export const inShort = (text: string, short: string | undefined): string => short ?? firstSentence(text);

import type {Idea} from './topic';

/** How many words of an idea call it to mind without saying it. */
const FIRST_WORDS = 3;

/** What calls an idea to mind without saying it: what its author asks for, else its first words. */
export function promptOf({idea, prompt}: Pick<Idea, 'idea' | 'prompt'>): string {
  if (prompt !== undefined) return prompt;
  const words = idea.trim().split(/\s+/);
  return words.length > FIRST_WORDS ? `${words.slice(0, FIRST_WORDS).join(' ')} …` : idea.trim();
}

import type {Answer, Grade} from './progressDocument';

/** Of a spoken answer this share of the ideas has to be said to count as right. */
const ENOUGH = 2 / 3;

/** Where a reader stands with one idea of a topic. */
export interface IdeaStanding {
  id: string;
  /** In how many spoken answers it was said, and in how many it was missing. */
  said: number;
  missed: number;
  /** Whether the latest spoken answer had it; missing where none was given. */
  wasSaid?: boolean;
}

/** The grade follows from what was ticked, because people are kinder to an answer than to its ideas. */
export const gradeOfSpoken = (said: readonly string[], ideas: readonly string[]): Grade =>
  ideas.filter((id) => said.includes(id)).length >= ideas.length * ENOUGH ? 'got' : 'missed';

/** The ideas with the weakest first: missed last time, then missed most often. `answers` are those to the spoken card. */
export function ideaStandings(answers: readonly Answer[], ideas: readonly string[]): IdeaStanding[] {
  const ticked = answers.flatMap(({said}) => (said ? [said] : []));
  return ideas
    .map((id): IdeaStanding => {
      const said = ticked.filter((ids) => ids.includes(id)).length;
      const last = ticked.at(-1);
      return {id, said, missed: ticked.length - said, ...(last && {wasSaid: last.includes(id)})};
    })
    .sort((a, b) => Number(a.wasSaid ?? false) - Number(b.wasSaid ?? false) || b.missed - a.missed);
}

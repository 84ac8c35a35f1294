import type {Register} from './parseRegister';

/** Old and new ids of topics that were renamed, as the register has them. */
export const movedTopics = ({redirects}: Pick<Register, 'redirects'>): ReadonlyMap<string, string> =>
  new Map([...redirects].map(([from, {value}]) => [from, value]));

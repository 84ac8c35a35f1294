import {categories} from './categories';
import type {Topic} from './topic';

/** Topics in the order in which a newcomer should learn them: by category, then by their place in it. */
export const inLearningOrder = <Ordered extends {id: string; facts: Topic}>(topics: readonly Ordered[]): Ordered[] =>
  [...topics].sort(
    (a, b) => shelfOf(a.facts) - shelfOf(b.facts) || a.facts.position - b.facts.position || a.id.localeCompare(b.id),
  );

const shelfOf = ({category}: Topic) => categories.findIndex(({id}) => id === category);

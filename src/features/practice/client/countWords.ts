import type {Today} from '../schedule/schedule';

/** `1 card`, `2 cards`. */
export const counted = (count: number, one: string, more = `${one}s`): string => `${count} ${count === 1 ? one : more}`;

/** `once`, `twice`, `3 times`. */
export const times = (count: number): string => ['never', 'once', 'twice'][count] ?? `${count} times`;

/** `2 new questions, 9 reviews, 1 answer said aloud`; what there is none of is not named. */
export function loadWords(load: Pick<Today<unknown>, 'new' | 'reviews' | 'spoken'>): string {
  return [
    ...(load.new > 0 ? [counted(load.new, 'new question')] : []),
    ...(load.reviews > 0 ? [counted(load.reviews, 'review')] : []),
    ...(load.spoken > 0 ? [`${counted(load.spoken, 'answer')} said aloud`] : []),
  ].join(', ');
}

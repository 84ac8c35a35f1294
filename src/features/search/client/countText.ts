/** How many results there are, as it is shown and announced. */
export const countText = (count: number): string => (count === 1 ? '1 result' : `${count} results`);

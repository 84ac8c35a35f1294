const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A month as people read it: `2026-11` is "Nov 2026". */
export const monthText = (month: string): string => `${MONTHS[Number(month.slice(5, 7)) - 1]} ${month.slice(0, 4)}`;

/** A day as people read it: `2027-10-28` is "28 Oct 2027". */
export const dayText = (day: string): string => `${Number(day.slice(8, 10))} ${monthText(day)}`;

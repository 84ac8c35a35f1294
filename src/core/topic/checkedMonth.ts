/** The month of the oldest check, YYYY-MM: a page is only as fresh as its stalest row. */
export const checkedMonth = (checks: readonly {checked: string}[]): string =>
  checks
    .map(({checked}) => checked)
    .sort()[0]
    ?.slice(0, 7) ?? '';

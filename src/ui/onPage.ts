/** Tells that another page is shown; `announcePage.ts` sends it in `dev`, where pages come without a load. */
export const PAGE_SHOWN = 'versus-page-shown';

/** Runs `show` for the page that is open, and in `dev` for each that follows. */
export function onPage(show: () => void): void {
  show();
  addEventListener(PAGE_SHOWN, show);
}

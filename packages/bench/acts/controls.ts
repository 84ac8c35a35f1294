const kinds = {
  button: 'button, [role=button]',
  link: 'a[href]',
  opener: 'a[href], button',
  field: 'input',
};

/** The first control of a kind that is shown and is called so: by its label, or by what stands in it. */
export const control = (kind: keyof typeof kinds, name: RegExp): HTMLElement | undefined =>
  [...document.querySelectorAll<HTMLElement>(kinds[kind])].find((one) => name.test(nameOf(one)) && isShown(one));

/** Whether an element is one that a reader sees. */
export const isShown = (element: Element): boolean =>
  element.checkVisibility({visibilityProperty: true}) && element.getClientRects().length > 0;

const nameOf = (element: HTMLElement): string => (element.ariaLabel ?? element.textContent).replace(/\s+/g, ' ').trim();

/** Whether something that reports, or a button, has become exactly this. */
export const isSaid = (words: string): boolean =>
  [...document.querySelectorAll('[role=status], output, button')].some(({textContent}) => textContent.trim() === words);

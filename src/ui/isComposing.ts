/**
 * Whether a key belongs to an input method that is putting a letter together: Enter then takes what it offers. Safari sends the
 * last of these keys when the composition is over, and only its number tells.
 */
export const isComposing = (event: KeyboardEvent): boolean =>
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else tells in Safari
  event.isComposing || event.keyCode === 229;

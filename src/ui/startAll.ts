/** Starts behaviours one by one; one that fails is reported, and the others work. */
export function startAll(behaviours: readonly (() => void)[]): void {
  for (const start of behaviours) {
    try {
      start();
    } catch (error) {
      reportError(error);
    }
  }
}

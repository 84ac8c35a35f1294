export type Theme = 'light' | 'dark';

/** The theme that this reader chose; nothing where the system decides, or the browser keeps nothing. */
export function chosenTheme(): Theme | undefined {
  try {
    const stored = localStorage.getItem(THEME_KEY);
    return stored === 'light' || stored === 'dark' ? stored : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps the choice for all pages and tabs, where the browser keeps anything. */
export function keepTheme(theme: Theme): void {
  try {
    localStorage.setItem(THEME_KEY, theme);
  } catch {
    // It holds for this page then.
  }
}

const system = matchMedia('(prefers-color-scheme: dark)');

/** Sets the theme of the page: the one that was chosen, else the system's. */
function showTheme(): void {
  document.documentElement.dataset.theme = chosenTheme() ?? (system.matches ? 'dark' : 'light');
}

/** Shows the theme now, and again when the system, another tab or the way back to this page may have changed it. */
export function followTheme(): void {
  showTheme();
  system.addEventListener('change', showTheme);
  for (const change of ['storage', 'pageshow']) addEventListener(change, showTheme);
}

import {chosenTheme, keepTheme, type Theme} from './chosenTheme';
import {clickedIn} from '../../ui/closestTo';

/** The button of the theme: dark if the page is light, light if it is dark. The browser's own frame follows the choice. */
export function themeButton(): void {
  const root = document.documentElement;
  const frames = [...document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')];
  const colours = frames.map(({content}) => content);
  const colourFrame = () => {
    const chosen = chosenTheme();
    frames.forEach((frame, index) => {
      frame.content = colours[chosen === undefined ? index : chosen === 'dark' ? 1 : 0] ?? '';
    });
  };
  colourFrame();
  addEventListener('storage', colourFrame);
  document.addEventListener('click', (event) => {
    if (!clickedIn(event, '[data-toggles-theme]')) return;
    const theme: Theme = root.dataset.theme === 'dark' ? 'light' : 'dark';
    root.dataset.theme = theme;
    keepTheme(theme);
    colourFrame();
  });
}

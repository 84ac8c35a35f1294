import {colours} from './tokens';

/** What a browser's own frame is coloured with: a `theme-color` for each theme, light first. */
export const themeColours = (['light', 'dark'] as const).map((theme) => ({
  media: `(prefers-color-scheme: ${theme})`,
  content: colours.bg[theme],
}));

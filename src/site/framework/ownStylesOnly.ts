import type {Plugin} from 'postcss';

/**
 * For PostCSS: every rule that readers get is written in `src`. The sheets that come with the theme, Infima first of all,
 * are emptied before the bundler counts and names them.
 */
export const ownStylesOnly = (): Plugin => ({
  postcssPlugin: 'versus-own-styles-only',
  Once(root) {
    if (/[\\/]node_modules[\\/]/.test(root.source?.input.file ?? '')) root.removeAll();
  },
});

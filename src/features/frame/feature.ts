import {defineFeature} from '../../site/host/feature';

/** What every page has around its content: the bar and its menu, the theme, links to copy, the way to print. */
export default defineFeature({
  name: 'frame',
  firstPaint: {followTheme: 'src/features/frame/chosenTheme.ts'},
  behaviours: {
    menu: 'src/features/frame/menu.client.ts',
    navbar: 'src/features/frame/navbar.client.ts',
    themeButton: 'src/features/frame/themeButton.client.ts',
    copying: 'src/features/frame/copying.client.ts',
    keepPart: 'src/features/frame/keepPart.client.ts',
    printing: 'src/features/frame/printing.client.ts',
    currentSection: 'src/features/frame/currentSection.client.ts',
  },
});

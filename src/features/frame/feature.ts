import {defineFeature} from '../../site/host/feature';

/** What every page has around its content: the bar and its menu, the theme, links to copy, the way to print. */
export default defineFeature({
  name: 'frame',
  firstPaint: {followTheme: 'src/client/chosenTheme.ts'},
  behaviours: {
    menu: 'src/client/menu.client.ts',
    navbar: 'src/client/navbar.client.ts',
    themeButton: 'src/client/themeButton.client.ts',
    copying: 'src/client/copying.client.ts',
    keepPart: 'src/client/keepPart.client.ts',
    printing: 'src/client/printing.client.ts',
    currentSection: 'src/client/currentSection.client.ts',
  },
});

/*
 * The one script of every page that is read. The pages are complete without it; each behaviour adds what one kind of control
 * does, by listening on the document, and works from then on for all that the page will ever hold.
 */
import {filterRows} from '../components/Comparison/filterRows.client';
import {reportCells} from '../components/Comparison/reportCells.client';
import {selfTest} from '../components/Comparison/selfTest.client';
import {enlarge} from '../components/Diagram/enlarge.client';
import {searchDialog} from '../search/searchDialog.client';
import {searchPage} from '../search/searchPage.client';
import {copying} from './copying.client';
import {currentSection} from './currentSection.client';
import {keepPart} from './keepPart.client';
import {menu} from './menu.client';
import {offline} from './offline.client';
import {openPart} from './openPart.client';
import {partPage} from './partPage.client';
import {printing} from './printing.client';
import {startAll} from './startAll';
import {themeButton} from './themeButton.client';

startAll([
  openPart,
  menu,
  themeButton,
  searchDialog,
  searchPage,
  selfTest,
  filterRows,
  copying,
  reportCells,
  enlarge,
  keepPart,
  printing,
  currentSection,
  partPage,
  offline,
]);
// Controls that need a script can be seen from now on, see `base.css`.
document.documentElement.dataset.alive = '';

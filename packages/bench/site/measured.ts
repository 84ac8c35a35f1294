import type {FirstAct} from '../acts/measureFirstActs';
import type {Dated} from '../environment';
import type {BuildCost} from './buildSite';
import type {ActsLoaded} from './measureActs';
import type {LayoutFigures} from './measureLayout';
import type {LighthouseFigures} from './measureLighthouse';
import type {Visit} from './measureVisit';

/** What is known of one site of one size; visits and Lighthouse by page, the rest of the flagship page. */
export interface SiteFigures {
  build?: BuildCost & Dated;
  visits?: Record<string, Visit & Dated>;
  acts?: ActsLoaded & Dated;
  lighthouse?: Record<string, LighthouseFigures & Dated>;
  layout?: LayoutFigures & Dated;
}

/** What was measured so far, by site and number of topics (`stock 200`); a run replaces what it measures again. */
export interface Measured {
  environment: Record<string, string>;
  sites: Record<string, SiteFigures>;
  /** What a reader does first on the flagship page of this site, by act. */
  firstActs?: {acts: Record<string, FirstAct>} & Dated;
}

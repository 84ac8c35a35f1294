import {usePluginData} from '@docusaurus/useGlobalData';
import type {MenuCategory} from '@site/src/core/topic/topicMenu';

/** What every page knows of the site; made by the host in `src/site/host/versus.ts`. */
interface SiteData {
  /** Names of the features in the configuration. */
  features: readonly string[];
  /** Addresses of scripts by name, of style sheets with `Styles` behind it. */
  scripts: Readonly<Record<string, string>>;
  /** By edition: `current`, or the name of an older one. */
  menus: Readonly<Record<string, MenuCategory[]>>;
}

export const useSiteData = (): SiteData => (usePluginData('versus') as {site: SiteData}).site;

/** Whether a feature is in the configuration: what leads to its pages is shown only then. */
export const useFeature = (name: string): boolean => useSiteData().features.includes(name);

/** What a feature gives to components on any page, see `data` in `src/site/host/feature.ts`. */
export const useFeatureData = (name: string): unknown => (usePluginData('versus') as Record<string, unknown>)[name];

/** Address of a script or a style sheet that a feature names. */
export function useBundle(name: string): string {
  const address = useSiteData().scripts[name];
  if (address === undefined) throw new Error(`No feature of the configuration has a bundle "${name}".`);
  return address;
}

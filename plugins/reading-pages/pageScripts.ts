import type {AllContent, HtmlTagObject} from '@docusaurus/types';
import {Markup} from '../../model/markup';
import type {BundlePaths} from './bundleScripts';

/** The scripts of pages, as the plugin of this folder knows them once they are bundled. */
export interface PageScripts {
  /** Addresses of the bundles, with the base path. */
  addresses: BundlePaths;
  /** Text of the script that stands in pages; nothing in `dev`, where it is a file. */
  firstPaint: string;
  /** Files that the bundles contain, relative to the site's folder. */
  inputs: string[];
}

/** The scripts, for plugins that write pages themselves. */
export const pageScriptsIn = (allContent: AllContent): PageScripts =>
  allContent['versus-reading-pages']!.default as PageScripts;

/** What stands in the head of every page; `baseUrl` is for `dev`, where the first script is a file. */
export function scriptTags({addresses, firstPaint}: PageScripts, baseUrl: string): HtmlTagObject[] {
  return [
    firstPaint === ''
      ? {tagName: 'script', attributes: {src: `${baseUrl}assets/js/firstPaint.js`}}
      : {tagName: 'script', innerHTML: firstPaint},
    {tagName: 'script', attributes: {src: addresses.reading, defer: true}},
  ];
}

/** The same as markup, for pages that are written without the framework. */
export const scriptMarkup = ({addresses, firstPaint}: PageScripts): Markup =>
  new Markup(`<script>${firstPaint}</script><script src="${addresses.reading}" defer></script>`);

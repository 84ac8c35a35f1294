import type {HtmlTagObject} from '@docusaurus/types';
import {Markup} from '../../core/text/markup';

/** What pages load: addresses with the base path, of scripts by their name, of style sheets with `Styles` behind it. */
export type BundlePaths = Readonly<Record<string, string>>;

/** The scripts of pages, once they are bundled. */
export interface PageScripts {
  addresses: BundlePaths;
  /** Text of the script that stands in pages; nothing in `dev`, where it is a file. */
  firstPaint: string;
}

/** What stands in the head of every page; `baseUrl` is for `dev`, where the first script is a file. */
export function scriptTags({addresses, firstPaint}: PageScripts, baseUrl: string): HtmlTagObject[] {
  return [
    firstPaint === ''
      ? {tagName: 'script', attributes: {src: `${baseUrl}assets/js/firstPaint.js`}}
      : {tagName: 'script', innerHTML: firstPaint},
    {tagName: 'script', attributes: {src: addresses.reading!, defer: true}},
  ];
}

/** The same as markup, for pages that are written without the framework. */
export const scriptMarkup = ({addresses, firstPaint}: PageScripts): Markup =>
  new Markup(`<script>${firstPaint}</script><script src="${addresses.reading}" defer></script>`);

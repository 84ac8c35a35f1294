import type {Options as PresetOptions, ThemeConfig} from '@docusaurus/preset-classic';
import type {Config} from '@docusaurus/types';
import packageJson from './package.json';
import {favicon} from './src/core/design/favicon';
import {themeColours} from './src/core/design/themeColours';
import addresses from './src/features/addresses/feature';
import cheatSheet from './src/features/cheat-sheet/feature';
import codeBlocks from './src/features/code-blocks/feature';
import diagrams from './src/features/diagrams/feature';
import editions from './src/features/editions/feature';
import anki from './src/features/exports/anki/feature';
import feed from './src/features/exports/feed/feature';
import licences from './src/features/exports/licences/feature';
import llms from './src/features/exports/llms/feature';
import markdown from './src/features/exports/markdown/feature';
import {readChanges} from './src/site/content/readChanges';
import {sitemapItems} from './src/features/exports/sitemap/sitemapItems';
import topicsJson from './src/features/exports/topics-json/feature';
import frame from './src/features/frame/feature';
import home from './src/features/home/feature';
import offline from './src/features/offline/feature';
import partPages from './src/features/part-pages/feature';
import practice from './src/features/practice/feature';
import search from './src/features/search/feature';
import securityPolicy from './src/features/security-policy/feature';
import socialCards from './src/features/social-cards/feature';
import supportedVersions from './src/features/supported-versions/feature';
import topicPage from './src/features/topic-page/feature';
import {docsOptions, topicFrontMatter} from './src/site/host/docsOptions';
import {versus} from './src/site/host/versus';
import {pageTemplate} from './src/site/template/pageTemplate';

/** The public address of the site; with `repository` in `package.json` what a fork changes. */
const url = process.env.VERSUS_URL ?? 'https://versus.example';
const baseUrl = process.env.VERSUS_BASE_URL ?? '/';

/** What the site consists of. Without its line here a feature is not there, and nothing else is missing. */
const features = [
  addresses,
  frame,
  topicPage,
  codeBlocks,
  diagrams,
  home,
  partPages,
  cheatSheet,
  search,
  practice,
  editions,
  supportedVersions,
  // Drawn once and kept; what measures builds leaves them out.
  ...(process.env.VERSUS_CARDS === 'none' ? [] : [socialCards]),
  markdown,
  topicsJson,
  llms,
  feed,
  anki,
  licences,
  securityPolicy,
  offline,
];

/** Mermaid draws live while an author edits; what readers get was drawn beforehand, so they never load it. */
const isEditing = process.env.NODE_ENV === 'development';

const preset: PresetOptions = {
  docs: docsOptions(__dirname, features),
  blog: false,
  sitemap: {
    lastmod: 'date',
    changefreq: null,
    priority: null,
    createSitemapItems: sitemapItems(readChanges(__dirname)),
  },
  theme: {
    customCss: ['tokens', 'reset', 'base', 'frame', 'print'].map((name) => `./src/css/${name}.css`),
  },
};

const themeConfig: ThemeConfig = {
  colorMode: {respectPrefersColorScheme: true},
  tableOfContents: {minHeadingLevel: 2, maxHeadingLevel: 2},
  metadata: themeColours.map((colour) => ({name: 'theme-color', ...colour})),
};

export default {
  title: 'Versus',
  tagline: 'X vs Y, answered the way you would say it in the room, and checked.',
  // It is smaller than what asking for it would send.
  favicon: `data:image/svg+xml,${encodeURIComponent(favicon)}`,
  url,
  baseUrl,
  trailingSlash: true,
  future: {
    v4: {
      removeLegacyPostBuildHeadAttribute: true,
      siteStorageNamespacing: true,
      fasterByDefault: true,
      mdx1CompatDisabledByDefault: true,
      // There are no styles of the theme's to be layered under.
      useCssCascadeLayers: false,
    },
  },
  // Says that style sheets did not load, in a script of its own.
  baseUrlIssueBanner: false,
  ssrTemplate: pageTemplate,
  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  onDuplicateRoutes: 'throw',
  markdown: {
    mermaid: isEditing,
    hooks: {onBrokenMarkdownLinks: 'throw', onBrokenMarkdownImages: 'throw'},
    parseFrontMatter: topicFrontMatter(__dirname, features),
  },
  headTags: [
    {
      tagName: 'script',
      attributes: {type: 'speculationrules'},
      // The next page is fetched when a reader is about to go there.
      innerHTML: JSON.stringify({
        prefetch: [{where: {href_matches: `${baseUrl}*`}, eagerness: 'moderate'}],
      }),
    },
    {tagName: 'noscript', attributes: {}, innerHTML: '<style>.needs-script{display:none!important}</style>'},
  ],
  presets: [['classic', preset]],
  themes: isEditing ? ['@docusaurus/theme-mermaid'] : [],
  clientModules: isEditing ? ['./src/ui/announcePage.ts'] : [],
  customFields: {repository: packageJson.repository},
  plugins: [versus(features)],
  themeConfig,
} satisfies Config;

import {readFileSync} from 'node:fs';
import path from 'node:path';
import type {Options as PresetOptions, ThemeConfig} from '@docusaurus/preset-classic';
import type {Config} from '@docusaurus/types';
import packageJson from './package.json';
import addressesPlugin from './plugins/addresses';
import ankiPlugin from './plugins/anki';
import {readChanges} from './plugins/changes/readChanges';
import cheatSheetsPlugin from './plugins/cheat-sheets';
import {renderedDiagrams} from './plugins/diagrams/renderedDiagrams';
import contentSecurityPolicyPlugin from './plugins/content-security-policy';
import editionGapsPlugin from './plugins/edition-gaps';
import editionsPlugin from './plugins/editions';
import feedPlugin from './plugins/feed';
import homePlugin from './plugins/home';
import licencesPlugin from './plugins/licences';
import llmsPlugin from './plugins/llms';
import markdownTwinsPlugin from './plugins/markdown-twins';
import offlinePlugin from './plugins/offline';
import {sitemapItems} from './plugins/sitemap/sitemapItems';
import partsPlugin from './plugins/parts';
import practicePlugin from './plugins/practice';
import readingPagesPlugin from './plugins/reading-pages';
import {pageTemplate} from './plugins/reading-pages/pageTemplate';
import redirectsPlugin from './plugins/redirects';
import searchPlugin from './plugins/search';
import snippetsPlugin from './plugins/snippets';
import {snippetBlocks} from './plugins/snippets/snippetBlocks';
import socialCardsPlugin from './plugins/social-cards';
import topicsPlugin from './plugins/topics';
import {docsVersions} from './plugins/topics/docsVersions';
import {editionLinks} from './plugins/topics/editionLinks';
import {partNotices} from './plugins/topics/partNotices';
import {topicFrontMatter} from './plugins/topics/topicFrontMatter';
import topicsJsonPlugin from './plugins/topics-json';
import versionsPlugin from './plugins/versions';
import {readSupportedVersions} from './plugins/versions/readSupportedVersions';

/** The public address of the site and of its source; the two lines to change in a fork. */
const url = process.env.VERSUS_URL ?? 'https://versus.example';
const baseUrl = process.env.VERSUS_BASE_URL ?? '/';

/** Where readers edit a page or report a mistake: the one setting, `repository` in `package.json`. */
const {repository} = packageJson;

/** When each topic and part last changed. */
const changes = readChanges(__dirname);

/** Until when the versions of each edition are supported; what is wrong with the file stops the build elsewhere. */
const supported = readSupportedVersions(__dirname).versions;

/** Mermaid draws live while an author edits; what readers get was drawn beforehand, so they never load it. */
const isEditing = process.env.NODE_ENV === 'development';

const preset: PresetOptions = {
  docs: {
    routeBasePath: '/',
    sidebarPath: './sidebars.ts',
    breadcrumbs: false,
    numberPrefixParser: false,
    ...docsVersions(__dirname),
    beforeDefaultRemarkPlugins: [renderedDiagrams, snippetBlocks, editionLinks, partNotices],
  },
  blog: false,
  sitemap: {lastmod: 'date', changefreq: null, priority: null, createSitemapItems: sitemapItems(changes)},
  theme: {
    customCss: [
      './src/css/tokens.css',
      './src/css/reset.css',
      './src/css/base.css',
      './src/css/frame.css',
      './src/css/print.css',
    ],
  },
};

const themeConfig: ThemeConfig = {
  colorMode: {respectPrefersColorScheme: true},
  tableOfContents: {minHeadingLevel: 2, maxHeadingLevel: 2},
  metadata: [
    {name: 'theme-color', media: '(prefers-color-scheme: light)', content: '#FBFBF9'},
    {name: 'theme-color', media: '(prefers-color-scheme: dark)', content: '#121416'},
  ],
};

export default {
  title: 'Versus',
  tagline: 'X vs Y, answered the way you would say it in the room, and checked.',
  // It is smaller than what asking for it would send.
  favicon: `data:image/svg+xml,${encodeURIComponent(readFileSync(path.join(__dirname, 'static/favicon.svg'), 'utf8').trim())}`,
  url,
  baseUrl,
  trailingSlash: true,
  future: {v4: true},
  // Says that style sheets did not load, in a script of its own.
  baseUrlIssueBanner: false,
  ssrTemplate: pageTemplate,
  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  onDuplicateRoutes: 'throw',
  markdown: {
    mermaid: isEditing,
    hooks: {onBrokenMarkdownLinks: 'throw', onBrokenMarkdownImages: 'throw'},
    async parseFrontMatter(params) {
      const parsed = await params.defaultParseFrontMatter(params);
      return {
        ...parsed,
        frontMatter: {...topicFrontMatter(params.filePath, changes, supported), ...parsed.frontMatter},
      };
    },
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
    {
      tagName: 'link',
      attributes: {
        rel: 'alternate',
        type: 'application/atom+xml',
        title: 'Versus, what is new and what changed',
        href: `${baseUrl}feed.xml`,
      },
    },
  ],
  presets: [['classic', preset]],
  themes: isEditing ? ['@docusaurus/theme-mermaid'] : [],
  clientModules: isEditing ? ['./src/client/announcePage.ts'] : [],
  customFields: {repository},
  plugins: [
    topicsPlugin,
    readingPagesPlugin,
    homePlugin,
    cheatSheetsPlugin,
    editionsPlugin,
    versionsPlugin,
    partsPlugin,
    editionGapsPlugin,
    // Drawn once and kept; what measures builds leaves them out.
    ...(process.env.VERSUS_CARDS === 'none' ? [] : [socialCardsPlugin]),
    addressesPlugin,
    redirectsPlugin,
    searchPlugin,
    practicePlugin,
    snippetsPlugin,
    markdownTwinsPlugin,
    llmsPlugin,
    topicsJsonPlugin,
    feedPlugin,
    ankiPlugin,
    licencesPlugin,
    // What changes finished pages, in this order.
    contentSecurityPolicyPlugin,
    // What lists finished files.
    offlinePlugin,
  ],
  themeConfig,
} satisfies Config;

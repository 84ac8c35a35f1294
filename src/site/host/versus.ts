import {rmSync} from 'node:fs';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {topicIndex} from '../../core/topic/topicIndex';
import {topicMenu} from '../../core/topic/topicMenu';
import {problemsError} from '../content/problemsError';
import {todayOf} from '../content/readTopics';
import {checkSite} from '../content/checkSite';
import {readSite} from '../content/readSite';
import type {Site} from '../content/site';
import {collectModules} from '../framework/collectModules';
import {keepCacheHonest} from '../framework/keepCacheHonest';
import {ownStylesOnly} from '../framework/ownStylesOnly';
import {topicYamlRule} from '../framework/topicYamlRule';
import {bundleScripts, watchScripts, type BundledScripts} from './bundleScripts';
import type {Feature, FinishedBuild, ServedSite} from './feature';
import {scriptTags, type BundlePaths, type PageScripts} from './pageScripts';
import {report} from './report';
import {addPages} from './addPages';
import {changePages, htmlFiles, writeFiles, writeOutput} from './writePages';

/**
 * The one plugin of Docusaurus: reads and checks what authors wrote, hands it to the features, and finishes the site. Its order is: content,
 * pages, scripts, files, one pass over every page, what depends on the finished site.
 */
export const versus = (features: readonly Feature[]) =>
  function versusPlugin({siteDir, siteConfig, siteStorage, generatedFilesDir}: LoadContext): Plugin {
    const {title, tagline, url: origin, baseUrl, customFields} = siteConfig;
    const isEditing = process.env.NODE_ENV === 'development';
    const folder = path.join(generatedFilesDir, 'versus-files');
    const constants = {BASE_URL: baseUrl, THEME_KEY: `theme${siteStorage.namespace}`};
    const bundledFiles = new Set<string>();
    let bundled: Promise<BundledScripts> | undefined;
    let watched: Promise<BundlePaths> | undefined;
    let site: ServedSite;

    /** An author who edits is told by the browser. */
    const say = (step: string) => (isEditing ? undefined : report(step));

    const withBase = (paths: BundlePaths): BundlePaths =>
      Object.fromEntries(Object.entries(paths).map(([name, file]) => [name, baseUrl + file]));

    async function loadScripts(): Promise<PageScripts> {
      if (isEditing) {
        watched ??= watchScripts(siteDir, features, constants, folder);
        return {addresses: withBase(await watched), firstPaint: ''};
      }
      const {paths, firstPaint, inputs} = await (bundled ??= bundleScripts(siteDir, features, constants));
      for (const file of inputs) bundledFiles.add(`/${file}`);
      return {addresses: withBase(paths), firstPaint};
    }

    return {
      name: 'versus',
      getPathsToWatch: () =>
        ['docs/**/topic.yaml', 'versioned_docs/**/topic.yaml', 'data/supported-versions.yaml'].map(
          (files) => `${siteDir}/${files}`,
        ),

      async loadContent() {
        say('reading topics');
        const problems = [
          ...checkSite(siteDir, todayOf(new Date()), isEditing),
          ...(await Promise.all(features.map(async ({check}) => (await check?.(siteDir)) ?? []))).flat(),
        ];
        if (problems.length > 0) throw problemsError(problems);
        say('bundling scripts');
        const scripts = await loadScripts();
        const repository = customFields?.repository as string | undefined;
        const names = new Set(features.map(({name}) => name));
        site = {
          ...readSite(siteDir, {title, tagline, origin, baseUrl, repository, features: names}, isEditing),
          scripts,
        };
        return scripts;
      },

      async contentLoaded({actions}) {
        actions.setGlobalData(dataOf(features, site));
        await addPages(features, site, actions);
        say(`bundling ${site.topics.length} topics of ${site.editions.length} editions`);
        if (!isEditing) return;
        for (const feature of features) {
          for (const file of feature.loadedFiles?.(site) ?? []) writeOutput(folder, file);
        }
      },

      injectHtmlTags: () => ({
        headTags: [
          ...scriptTags(site.scripts, baseUrl),
          ...features.flatMap((feature) => feature.headTags?.(site) ?? []),
        ],
      }),

      configurePostCss(options) {
        options.plugins.unshift(ownStylesOnly());
        return options;
      },

      configureWebpack(config, isServer) {
        keepCacheHonest(config, features, site);
        return {
          module: {rules: [topicYamlRule(siteDir)]},
          // Of the framework's bundles readers get the style sheets alone.
          plugins: isServer ? [] : [collectModules(bundledFiles, /\.css$/)],
          // The server of `dev` has no built files, so it gets a folder of its own, and loads a page anew when one changes.
          ...(isEditing ? {devServer: {static: [{publicPath: baseUrl, directory: folder, watch: true}]}} : {}),
        } as object;
      },

      async postBuild({outDir, routesPaths}) {
        const changes = features.flatMap(({changePage}) => changePage ?? []);
        const change = (html: string, file: string) => changes.reduce((page, step) => step(page, file), html);
        const rendered = htmlFiles(outDir);
        report('writing files');
        // The framework's own scripts, which no page names.
        rmSync(path.join(outDir, 'assets/js'), {recursive: true, force: true});
        for (const file of (await bundled)!.files) writeOutput(outDir, file);
        const build = {outDir, routes: routesPaths, bundledFiles: [...bundledFiles]};
        const loadedFiles: FinishedBuild['loadedFiles'][number][] = [];
        for (const feature of features) {
          const loaded = [...(feature.loadedFiles?.(site) ?? [])];
          loadedFiles.push(...loaded.map(({path: file, edition}) => ({path: file, edition})));
          writeFiles(outDir, loaded, change);
          writeFiles(outDir, (await feature.files?.(site, build)) ?? [], change);
        }
        report(`finishing ${rendered.length} pages`);
        changePages(outDir, rendered, change);
        for (const feature of features) {
          writeFiles(outDir, feature.finish?.(site, {...build, loadedFiles}) ?? [], change);
        }
      },
    };
  };

/** What components read with `useFeatureData`; under `site` what every page needs. */
function dataOf(features: readonly Feature[], site: ServedSite): Record<string, unknown> {
  const ofFeatures = features.flatMap(({name, data}) => (data ? [[name, data(site)] as const] : []));
  return {
    site: {
      features: features.map(({name}) => name),
      scripts: site.scripts.addresses,
      menus: menusOf(site),
    },
    ...Object.fromEntries(ofFeatures),
  };
}

/** The topics of each edition for the menu of its pages. */
const menusOf = ({editions}: Site) =>
  Object.fromEntries(editions.map(({edition, topics}) => [edition, topicMenu(topicIndex(topics))]));

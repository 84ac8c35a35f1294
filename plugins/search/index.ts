import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {topicIndex} from '../../model/topicIndex';
import {atOnce} from '../buildSteps';
import {publishedEditions} from '../topics/publishedTopics';
import {searchFiles} from './searchFiles';

/** The records that search loads, in `dev` too, and the page of results at `search/`, for each edition. */
export default function searchPlugin({siteConfig: {baseUrl}, generatedFilesDir}: LoadContext): Plugin {
  const folder = path.join(generatedFilesDir, 'versus-search-files');
  let editions: ReturnType<typeof searchFiles>[] = [];
  const write = (outDir: string) => {
    for (const {path: file, content} of editions.flatMap(({files}) => files)) {
      const target = path.join(outDir, file);
      mkdirSync(path.dirname(target), {recursive: true});
      writeFileSync(target, content);
    }
  };
  return {
    name: 'versus-search',
    async allContentLoaded({allContent, actions}) {
      const published = publishedEditions(allContent);
      editions = published.map(({edition, topics}) => searchFiles(topics, edition, baseUrl));
      actions.setGlobalData(Object.fromEntries(published.map(({edition}, index) => [edition, editions[index]!.entry])));
      for (const {edition, url, topics} of published) {
        const index = JSON.stringify(topicIndex(topics));
        actions.addRoute({
          path: `${url}search/`,
          component: '@site/src/search/SearchPage.tsx',
          modules: {categories: await actions.createData(`topicIndex-${edition}.json`, index)},
          exact: true,
        });
      }
      if (process.env.NODE_ENV === 'development') {
        rmSync(folder, {recursive: true, force: true});
        write(folder);
      }
    },
    // The server of `dev` has no built files, so it gets a folder of its own.
    configureWebpack: () =>
      process.env.NODE_ENV === 'development'
        ? ({devServer: {static: [{publicPath: baseUrl, directory: folder}]}} as object)
        : {},
    postBuild: atOnce(({outDir}) => {
      write(outDir);
      return Promise.resolve();
    }),
  };
}

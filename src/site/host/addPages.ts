import type {PluginContentLoadedActions} from '@docusaurus/types';
import type {Site} from '../content/site';
import type {Feature} from './feature';

/** Adds the pages of all features; a value that several pages have becomes one file. */
export async function addPages(
  features: readonly Feature[],
  site: Site,
  {addRoute, createData}: PluginContentLoadedActions,
): Promise<void> {
  const files = new Map<unknown, Promise<string>>();
  for (const {name, pages} of features) {
    for (const {path, component, data = {}, modules = {}} of pages?.(site) ?? []) {
      const made: Record<string, string> = {};
      for (const [property, value] of Object.entries(data)) {
        const file = files.get(value) ?? createData(`${name}-${files.size}.json`, JSON.stringify(value));
        files.set(value, file);
        made[property] = await file;
      }
      const read = Object.entries(modules).map(([property, file]) => [property, `@site/${file}`]);
      addRoute({
        path,
        component: `@site/${component}`,
        modules: {...made, ...(Object.fromEntries(read) as Record<string, string>)},
        exact: true,
      });
    }
  }
}

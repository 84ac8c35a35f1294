import packageJson from '../package.json';
import {readTopics, todayOf} from '../src/site/content/readTopics';
import {readSupportedVersions} from '../src/site/content/readSupportedVersions';
import {askServers} from './askServers';

/** Lists every source by the days since it was checked, oldest first; with `--online` asks for each address too. */
async function checkExternalLinks(siteDir: string, isOnline: boolean): Promise<void> {
  const today = todayOf(new Date());
  const ofVersions = readSupportedVersions(siteDir).versions?.sources ?? [];
  const ofTopics = readTopics(siteDir, today)
    .topics.filter(({edition}) => edition === 'current')
    .flatMap(({id, facts}) => facts.sources.map((source) => ({...source, name: `${id}/${source.id}`})));
  const sources = [...ofTopics, ...ofVersions.map((source) => ({...source, name: `supported-versions/${source.id}`}))]
    .map((source) => ({...source, days: Math.round((Date.parse(today) - Date.parse(source.checked)) / 86_400_000)}))
    .sort((a, b) => b.days - a.days || a.name.localeCompare(b.name));
  for (const {days, name, url} of sources) console.log(`${String(days).padStart(5)} days  ${name}  ${url}`);
  if (!isOnline) return;
  const verdicts = await askServers(
    sources.map(({url}) => url),
    `Versus/${packageJson.version} (+${packageJson.repository})`,
    {fetch, pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds))},
  );
  for (const {kind, url, detail} of verdicts) if (kind !== 'found') console.log(`${kind}: ${url} (${detail})`);
  if (verdicts.some(({kind}) => kind === 'gone')) process.exitCode = 1;
}

void checkExternalLinks(process.cwd(), process.argv.includes('--online'));

import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import path from 'node:path';

/** Here a build that was cleared away takes its stamp with it. */
const STAMP = '.docusaurus/versus-build.json';
const BUILT = 'build/index.html';

/**
 * A hash of all that a build depends on: every file that git would keep, by its text, and the variables of the environment
 * that the site or Docusaurus reads. A topic that was touched and says the same is no change.
 */
export function inputsOf(siteDir, environment) {
  const hash = createHash('sha256').update(process.version);
  const variables = Object.keys(environment).filter((name) => /^(VERSUS|DOCUSAURUS)_/.test(name));
  for (const name of variables.sort()) hash.update(`\0${name}=${environment[name]}`);
  for (const file of sources(siteDir, ignoredFolders(siteDir))) {
    hash.update(`\0${file}\0`).update(readFileSync(path.join(siteDir, file)));
  }
  return hash.digest('hex');
}

/** Whether what stands in `build` was made of these inputs, and of nothing else since. */
export function isBuiltOf(siteDir, inputs) {
  try {
    const stamp = JSON.parse(readFileSync(path.join(siteDir, STAMP), 'utf8'));
    return stamp.inputs === inputs && stamp.built === builtAt(siteDir);
  } catch {
    // There is no build, no stamp, or half of one.
    return false;
  }
}

/** Notes that `build` was just made of `inputs`, which were taken before: what changed meanwhile is not in it. */
export function stampBuild(siteDir, inputs) {
  mkdirSync(path.dirname(path.join(siteDir, STAMP)), {recursive: true});
  writeFileSync(path.join(siteDir, STAMP), JSON.stringify({inputs, built: builtAt(siteDir)}));
}

/** Every build writes the home page anew, whoever starts it. */
const builtAt = (siteDir) => statSync(path.join(siteDir, BUILT)).mtimeMs;

/** The folders that `.gitignore` names, which has nothing else; a copy of the project may have no git. */
function ignoredFolders(siteDir) {
  const file = path.join(siteDir, '.gitignore');
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split(/\r?\n/) : [];
  return new Set(['.git', ...lines.filter(Boolean).map((line) => line.replace(/^\/|\/$/g, ''))]);
}

function sources(siteDir, ignored, folder = '') {
  return readdirSync(path.join(siteDir, folder), {withFileTypes: true})
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => {
      const file = path.posix.join(folder, entry.name);
      if (ignored.has(file) || ignored.has(entry.name)) return [];
      return entry.isDirectory() ? sources(siteDir, ignored, file) : entry.isFile() ? [file] : [];
    });
}

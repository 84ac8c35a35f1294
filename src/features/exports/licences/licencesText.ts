import type {LicensedPackage} from './readPackage';

/** The list, and under it each text once with the packages that it covers. */
export function licencesText(packages: readonly LicensedPackage[]): string {
  const list = packages.map(({name, version, licence}) => `${name} ${version}: ${licence}`);
  const covered = new Map<string, string[]>();
  for (const {name, text} of packages) {
    if (text !== undefined) covered.set(text, [...(covered.get(text) ?? []), name]);
  }
  const texts = [...covered].map(([text, names]) => `${names.join(', ')}\n\n${text}`);
  const head = 'Versus is under the MIT licence. Its scripts contain these packages:';
  return `${[head, list.join('\n'), ...texts].join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
}

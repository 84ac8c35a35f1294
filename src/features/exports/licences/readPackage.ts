import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';

/** What a list of licences says of a package. */
export interface LicensedPackage {
  name: string;
  version: string;
  /** As the package names it, in SPDX. */
  licence: string;
  /** The text that must go with copies of it; missing where the package brings none. */
  text: string | undefined;
}

/** Throws where a package names no licence: nothing may be sent to readers that we may not send. */
export function readPackage(siteDir: string, folder: string): LicensedPackage {
  const place = path.join(siteDir, 'node_modules', folder);
  const {name, version, license} = JSON.parse(readFileSync(path.join(place, 'package.json'), 'utf8')) as {
    name: string;
    version: string;
    license?: string;
  };
  if (typeof license !== 'string') {
    throw new Error(
      `node_modules/${folder}/package.json: no licence is named. Use another package, or ask its authors.`,
    );
  }
  const file = readdirSync(place).find((one) => /^licen[cs]e/i.test(one));
  const text = file === undefined ? undefined : readFileSync(path.join(place, file), 'utf8').trim();
  return {name, version, licence: license, text};
}

import {readdirSync, statSync} from 'node:fs';
import path from 'node:path';

/** Bytes of all files in a folder. */
export const folderSize = (folder: string): number =>
  (readdirSync(folder, {recursive: true}) as string[])
    .map((file) => statSync(path.join(folder, file)))
    .filter((file) => file.isFile())
    .reduce((sum, {size}) => sum + size, 0);

import {chmodSync, cpSync, mkdirSync, mkdtempSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {compress} from '../compress.mjs';

/** Makes a folder like `/srv/versus` in the image, from the same steps, and says where it is. */
export async function layOutServer(projectDir: string, buildDir: string): Promise<string> {
  const root = mkdtempSync(path.join(tmpdir(), 'versus-deploy-'));
  // nginx' workers have another user where the check runs as root.
  chmodSync(root, 0o755);
  cpSync(path.join(projectDir, 'deploy/nginx'), root, {recursive: true});
  mkdirSync(path.join(root, 'tmp'));
  await compress(buildDir, root);
  return root;
}

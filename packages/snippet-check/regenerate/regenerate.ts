import {mkdtempSync} from 'node:fs';
import {execFileSync} from 'node:child_process';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {fetchClients} from './fetchClients';
import {writeComposeSchema} from './writeComposeSchema';
import {writeEnums} from './writeEnums';
import {writeGatewaySchema} from './writeGatewaySchema';
import {writeGrammars} from './writeGrammars';
import {writeKubernetesSchema} from './writeKubernetesSchema';

const usage = 'Use: npm run regenerate -- clients FOLDER | grammars CLIENTS_FOLDER | schemas';
const snippets = resolve('packages/snippet-check/src');
const today = new Date().toISOString().slice(0, 10);
const [task, folder] = process.argv.slice(2);

if (task === 'clients' && folder) fetchClients(folder);
else if (task === 'grammars' && folder) writeGrammars(folder, join(snippets, 'grammar'), today);
else if (task === 'schemas') void writeSchemas(join(snippets, 'schema'));
else {
  console.error(usage);
  process.exitCode = 2;
}

async function writeSchemas(target: string): Promise<void> {
  const modules = installModels();
  const definitions = await writeKubernetesSchema(modules, target, today);
  writeEnums(modules, target, today, definitions);
  writeGatewaySchema(modules, target, today);
  writeComposeSchema(modules, target, today);
}

// Large and needed only here, so these packages are not among the project's own.
function installModels(): string {
  const workspace = mkdtempSync(join(tmpdir(), 'models-'));
  const packages = [
    'dclint@3.1.0',
    '@kubernetes/client-node@2.0.1',
    'kubernetes-models@5.1.0',
    '@kubernetes-models/gateway-api@2.0.0',
  ];
  execFileSync('npm', ['install', '--ignore-scripts', '--prefix', workspace, ...packages], {stdio: 'inherit'});
  return join(workspace, 'node_modules');
}

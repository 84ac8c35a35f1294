import {execFileSync} from 'node:child_process';
import {parseArgs} from 'node:util';
import {checkShell} from '../src/shell/checkShell';
import kubectl from '../src/grammar/kubectl.json';
import {checkManifest} from '../src/manifest/checkManifest';
import {runClient} from '../regenerate/clients';

const usage = `Use: npm run false-alarms -- --clients FOLDER [--docker-docs GIT_DIR]
Counts how many upstream examples the shell checker flags: those of kubectl's own --help, and those of the Docker CLI
reference in a git directory of docker/cli. Nothing of the examples is kept.`;

const generators = [
  'deployment web --image=nginx --replicas=3 --port=80',
  'job once --image=busybox',
  'cronjob nightly --image=busybox --schedule=@daily',
  'configmap site --from-literal=mode=dark',
  'secret generic db --from-literal=password=example',
  'service clusterip web --tcp=80:8080',
  'service nodeport web --tcp=80:8080 --node-port=30080',
  'service loadbalancer web --tcp=80',
  'service externalname out --external-name=db.example.com',
  'ingress web --rule=shop.example.com/*=web:80',
  'namespace shop',
  'serviceaccount web',
  'rolebinding readers --clusterrole=view --serviceaccount=shop:web',
  'clusterrolebinding readers --clusterrole=view --group=readers',
  'quota shop --hard=pods=10,cpu=4',
  'poddisruptionbudget web --selector=app=web --min-available=50%',
  'priorityclass high --value=1000',
];

const {values} = parseArgs({options: {clients: {type: 'string'}, 'docker-docs': {type: 'string'}}, strict: false});
if (typeof values.clients !== 'string') {
  console.error(usage);
  process.exitCode = 2;
} else {
  report('kubectl --help', kubectlExamples(values.clients));
  reportManifests(values.clients);
  const docs = values['docker-docs'];
  if (typeof docs === 'string') report('Docker CLI reference', dockerExamples(docs));
}

function report(name: string, examples: string[]): void {
  const flagged = examples.flatMap((example) => {
    const problems = checkShell(example, {edition: '1.36'});
    return problems.length === 0
      ? []
      : [`${example}\n    ${problems.map(({message, remedy}) => `${message} ${remedy}`).join('\n    ')}`];
  });
  const isOld = (text: string) => / is out of use\./.test(text) || /The shell cannot read this/.test(text);
  const old = flagged.filter(isOld);
  const others = flagged.length - old.length;
  console.log(
    `${name}: ${examples.length} examples, ${flagged.length} flagged: ${old.length} old names or <placeholders>, ${others} others`,
  );
  for (const text of flagged) console.log(`  ${text}`);
}

// What kubectl itself writes must be a right manifest, apart from `status: {}` and empty times, which it adds.
function reportManifests(clients: string): void {
  const manifests = generators.map(
    (words) =>
      [
        words,
        runClient(clients, [...`kubectl create ${words}`.split(' '), '--dry-run=client', '-o', 'yaml']).text,
      ] as const,
  );
  const flagged = manifests.filter(([, text]) => checkManifest(text, {edition: '1.36'}).length > 0);
  console.log(`kubectl create --dry-run=client: ${manifests.length} manifests, ${flagged.length} flagged`);
  for (const [words, text] of flagged)
    console.log(
      `  ${words}\n    ${checkManifest(text, {edition: '1.36'})
        .map(({message}) => message)
        .join('\n    ')}`,
    );
}

function kubectlExamples(clients: string): string[] {
  return Object.keys(kubectl.commands).flatMap((path) => {
    const {text} = runClient(clients, [...path.split(' '), '--help']);
    const examples = /^Examples:\n([\s\S]*?)\n(?=\S)/m.exec(text)?.[1] ?? '';
    return joinLines(examples.split('\n')).filter((line) => /\bkubectl /.test(line));
  });
}

function dockerExamples(gitDirectory: string): string[] {
  const git = (...words: string[]) =>
    execFileSync('git', ['-C', gitDirectory, ...words], {encoding: 'utf8', maxBuffer: 1e8});
  const files = git('ls-tree', '-r', '--name-only', 'HEAD', 'docs/reference/')
    .split('\n')
    .filter((file) => file.endsWith('.md'));
  return files.flatMap((file) =>
    [...git('show', `HEAD:${file}`).matchAll(/^\s*```(?:console|bash)[^\n]*\n([\s\S]*?)^\s*```/gm)].flatMap((block) => {
      const lines = joinLines(block[1]!.split('\n'), true);
      return lines.filter((line) => /^\$ /.test(line) && /\bdocker /.test(line)).map((line) => line.slice(2));
    }),
  );
}

function joinLines(lines: string[], hasPrompts = false): string[] {
  const joined: string[] = [];
  let isOpen = false;
  for (const line of lines.map((raw) => raw.trim())) {
    if (isOpen) joined.push(`${joined.pop()!}\n${line.replace(/^> /, '')}`);
    else if (!line.startsWith('#') || hasPrompts) joined.push(line);
    isOpen =
      line.endsWith('\\') || (isOpen && hasOpenQuote(joined.at(-1)!)) || (!isOpen && hasOpenQuote(joined.at(-1) ?? ''));
  }
  return joined;
}

function hasOpenQuote(text: string): boolean {
  return /^(\$ )?(docker|kubectl) /.test(text) && (text.replace(/\\'|"[^"]*"/g, '').split("'").length - 1) % 2 === 1;
}

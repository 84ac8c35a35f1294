import {expect, it} from 'vitest';
import {readArity} from './readArity';
import {readHelp} from './readHelp';

it('flags in columns are read with short name, kind and choices', () => {
  const help = readHelp(
    'Usage:  tool do [OPTIONS] NAME\n\nOptions:\n  -d, --detach           Run in background\n      --pull string      Pull first ("always", "missing",\n                         "never")\n      --wait how[=soon]  Wait\n',
  );
  expect(help.flags).toEqual([
    {long: 'detach', short: 'd', kind: 'bool', choices: []},
    {long: 'pull', short: '', kind: 'text', choices: ['always', 'missing', 'never']},
    {long: 'wait', short: '', kind: '?text', choices: []},
  ]);
});

it('flags in pairs of lines get their kind from the default', () => {
  const help = readHelp(
    "Options:\n    -o, --output='':\n\tOutput format. One of: (json, yaml).\n\n    --replicas=0:\n\tHow many\n\n    --timeout=5s:\n\tHow long\n",
  );
  expect(help.flags.map(({long, kind, choices}) => [long, kind, choices])).toEqual([
    ['output', 'text', ['json', 'yaml']],
    ['replicas', 'int', []],
    ['timeout', 'duration', []],
  ]);
});

it.each<[usage: string, arity: [number, number | null]]>([
  ['docker run [OPTIONS] IMAGE [COMMAND] [ARG...]', [1, null]],
  ['docker tag SOURCE_IMAGE[:TAG] TARGET_IMAGE[:TAG]', [2, 2]],
  ['docker build [OPTIONS] PATH | URL | -', [1, 1]],
  ['docker swarm join-token [OPTIONS] (worker|manager)', [1, 1]],
  ['docker ps [OPTIONS]', [0, 0]],
  ['docker commit [OPTIONS] CONTAINER [REPOSITORY[:TAG]]', [1, 2]],
])('the usage line says how many arguments there are: %s', (usage, arity) => {
  expect(readArity(usage)).toEqual(arity);
});

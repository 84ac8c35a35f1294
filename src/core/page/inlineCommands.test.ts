import {expect, test} from 'vitest';
import {parsePage} from './parsePage';
import {aTopic} from '../topic/aTopic';
import {parseYamlWithPlaces} from '../text/yamlPlaces';
import {inlineCommandsOfFacts, inlineCommandsOfPage, wrongCommandsOf} from './inlineCommands';

const commandsIn = (page: string) => inlineCommandsOfPage(parsePage(page));

test('inline code of a known tool is a command; a name alone and other code are not', () => {
  const page =
    'Use `docker ps` or `kubectl get pods`,\nnot `docker`, `npm ci`, `kind: Pod` or docker rm.\n\n`helm list`\n';
  expect(commandsIn(page)).toEqual([
    {code: 'docker ps', line: 1},
    {code: 'kubectl get pods', line: 1},
    {code: 'helm list', line: 4},
  ]);
});

test('a command that goes on in the next line is one command, at its first line', () => {
  expect(commandsIn('A\n`docker run\n  nginx` b\n')).toEqual([{code: 'docker run nginx', line: 2}]);
});

test('code between two backticks may hold one', () => {
  expect(commandsIn('``docker ps `x` ``')).toEqual([{code: 'docker ps `x`', line: 1}]);
});

test('a single backtick in a paragraph does not turn the following ones around', () => {
  expect(commandsIn('One ` is left, and \\` is none.\n\nThen `docker ps`.\n')).toEqual([{code: 'docker ps', line: 3}]);
});

test('blocks and comments hold no commands in sentences', () => {
  const page =
    '````bash\n`docker a`\n```\n`docker b`\n`````\n{/* `docker c`\n*/} `docker d`\r\n\n~~~\n`docker e`\n~~~\n';
  expect(commandsIn(page)).toEqual([{code: 'docker d', line: 7}]);
});

test('the facts are searched in their values, with the lines of the file', () => {
  const yaml = [
    '# `docker comment`',
    "one: 'It''s `docker exec a sh -c ''ls''`.'",
    'two: "`docker inspect --format \\"{{.Id}}\\" a`"',
    'three: >-',
    '  First.',
    '  Then `docker',
    '  ps` and a lone `.',
    'four: [x, Use `kubectl get pods`]',
    'wrongCommands:',
    '  - command: docker pss',
    '    error: "`docker pss`"',
  ].join('\n');
  expect(inlineCommandsOfFacts(parseYamlWithPlaces('topic.yaml', yaml).codeTexts('wrongCommands'))).toEqual([
    {code: "docker exec a sh -c 'ls'", line: 2},
    {code: 'docker inspect --format "{{.Id}}" a', line: 3},
    {code: 'docker ps', line: 6},
    {code: 'kubectl get pods', line: 8},
  ]);
});

test('a wrong command is known however its words are spaced in the facts', () => {
  const facts = aTopic({wrongCommands: [{command: 'docker\n  run --scale', error: 'has no flag'}]});
  expect([...wrongCommandsOf(facts)]).toEqual([['docker run --scale', 'has no flag']]);
  expect(wrongCommandsOf(aTopic()).size).toBe(0);
});

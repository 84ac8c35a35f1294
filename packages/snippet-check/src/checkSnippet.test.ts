import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, it} from 'vitest';
import {checkSnippet, snippetKinds, type SnippetKind} from './checkSnippet';
import {overrides} from './shell/overrides';
import {commandGrammar} from './shell/grammar';

it('every kind reports a mistake and lets a right snippet pass', async () => {
  const right: Record<SnippetKind, string> = {
    shell: 'docker ps',
    manifest: 'apiVersion: v1\nkind: Namespace\nmetadata: {name: shop}\n',
    compose: 'services:\n  web: {image: nginx}\n',
    dockerfile: 'FROM alpine\n',
    diagram: 'flowchart LR\n  A --> B\n',
  };
  for (const kind of snippetKinds) {
    expect(await checkSnippet(kind, right[kind], {edition: '1.37'})).toEqual([]);
    expect(await checkSnippet(kind, 'docker pss\n  x: [', {edition: '1.37'})).not.toEqual([]);
  }
});

it('every generated file says what made it, when, and under which licence', () => {
  for (const folder of ['grammar', 'schema']) {
    for (const file of readdirSync(join(__dirname, folder))) {
      const {about} = JSON.parse(readFileSync(join(__dirname, folder, file), 'utf8')) as {
        about: Record<string, string>;
      };
      expect(Object.keys(about), file).toEqual(expect.arrayContaining(['tool', 'version', 'date', 'license', 'how']));
    }
  }
});

it('every line of the hand-written list has a reason and a source, and belongs to a command', () => {
  for (const {command, reason, source} of overrides) {
    expect(
      [reason, source].every((text) => text.length > 3),
      command,
    ).toBe(true);
    expect(commandGrammar(command), command).toBeDefined();
  }
});

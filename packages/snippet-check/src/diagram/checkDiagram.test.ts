import {expect, it} from 'vitest';
import {checkDiagram} from './checkDiagram';

it.each([
  'flowchart LR\n  A[Client] --> B{Cached?}\n  B -- yes --> C\n',
  'sequenceDiagram\n  A->>B: request\n',
  'stateDiagram-v2\n  [*] --> Running\n',
  'classDiagram\n  Pod <|-- Container\n',
  '---\ntitle: Layers\n---\nflowchart TD\n  accTitle: Layers\n  A --> B\n',
])('a right diagram passes: %s', async (text) => {
  expect(await checkDiagram(text)).toEqual([]);
});

it.each([
  ['flowchart LR\n  A -> B\n', 2],
  ['flowchart LR\n  A --> B\n  C[open --> D\n', 3],
  ['flowhart LR\n  A --> B\n', 1],
  ['%% a comment\nflowchart LR\n  A -> B\n', 3],
  ['---\ntitle: x\n---\nflowchart LR\n  A -> B\n', 5],
  ['', 1],
])('a wrong diagram is reported with its line: %s', async (text, line) => {
  expect((await checkDiagram(text)).map((problem) => problem.line)).toEqual([line]);
});

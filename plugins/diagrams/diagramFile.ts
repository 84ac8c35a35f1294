import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import type {DiagramKind} from './drawDiagram';

/** A Mermaid fence of a page. */
export interface DiagramSource {
  kind: DiagramKind;
  text: string;
  /** Line of the page on which the fence opens. */
  line: number;
}

/** Folder of the rendered drawings, from the project's root; it is served under the same name. */
export const DIAGRAM_FOLDER = 'static/diagrams';

/** The Mermaid fences of a page: ```` ```mermaid wide ```` and, where a phone needs its own, ```` ```mermaid tall ````. */
export function diagramSources(page: string): DiagramSource[] {
  return [...page.matchAll(/^```mermaid[ \t]*(\w*)[^\n]*\n([\s\S]*?)^```/gm)].map((match) => ({
    kind: match[1] === 'tall' ? 'tall' : 'wide',
    text: match[2] ?? '',
    line: page.slice(0, match.index).split('\n').length,
  }));
}

/** Changes with the text, with Mermaid and with the code that draws, so that a drawing that is out of date is noticed. */
export function diagramHash({kind, text}: Pick<DiagramSource, 'kind' | 'text'>, siteDir: string): string {
  const hash = createHash('sha256');
  hash.update(`${kind}\n${text.trim()}\n${rendererOf(siteDir)}`);
  return hash.digest('hex').slice(0, 10);
}

/** File name of a drawing; the hash is part of it, so that two editions can have different drawings of one topic. */
export const diagramFileName = (topicId: string, kind: DiagramKind, hash: string) => `${topicId}-${kind}-${hash}.svg`;

let renderer: string | undefined;

function rendererOf(siteDir: string): string {
  renderer ??= [
    'node_modules/mermaid/package.json',
    'plugins/diagrams/drawDiagram.ts',
    'plugins/diagrams/fitFrames.ts',
    'scripts/renderDiagrams.ts',
  ]
    .map((file) => readFileSync(path.join(siteDir, file), 'utf8'))
    .map((text) => (text.startsWith('{') ? (JSON.parse(text) as {version: string}).version : text))
    .join('\n');
  return renderer;
}

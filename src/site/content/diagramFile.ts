import {createHash} from 'node:crypto';
import type {Page} from '../../core/page/page';

/** The two drawings of a diagram: for a wide screen, and for a phone. */
export type DiagramKind = 'wide' | 'tall';

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
export const diagramSources = ({fences}: Page): DiagramSource[] =>
  fences
    .filter(({language}) => language === 'mermaid')
    .map(({meta, code, line}) => ({kind: /^tall\b/.test(meta) ? 'tall' : 'wide', text: code, line}));

/** Raise it when drawings of the same text should be made anew, as after a change of `drawDiagram` or of Mermaid. */
const DRAWING_VERSION = 1;

/** Changes with the text and with `DRAWING_VERSION`, so that a drawing that is out of date is noticed. */
export const diagramHash = ({kind, text}: Pick<DiagramSource, 'kind' | 'text'>): string =>
  createHash('sha256').update(`${kind}\n${text.trim()}\n${DRAWING_VERSION}`).digest('hex').slice(0, 10);

/** File name of a drawing; the hash is part of it, so that two editions can have different drawings of one topic. */
export const diagramFileName = (topicId: string, kind: DiagramKind, hash: string) => `${topicId}-${kind}-${hash}.svg`;

import type {ReactNode} from 'react';

/** A text of `topic.yaml` whose paragraphs have an empty line between them. */
export function Paragraphs({text}: {text: string}): ReactNode {
  return text
    .trim()
    .split(/\n\s*\n/)
    .map((paragraph) => <p key={paragraph}>{paragraph}</p>);
}

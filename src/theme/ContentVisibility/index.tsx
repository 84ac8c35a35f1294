// Changes: one line for drafts, which only their author sees. Because: the theme's two notices bring all of its boxes.
import type {Props} from '@theme/ContentVisibility';
import type {ReactNode} from 'react';

export default function ContentVisibility({metadata}: Props): ReactNode {
  return metadata.frontMatter.draft && <p role="status">This is a draft. It is shown here and nowhere else.</p>;
}

import useBaseUrl from '@docusaurus/useBaseUrl';
import {use, type ReactNode} from 'react';
import {Icon} from '../../ui/Icon';
import {CaptionContext} from './Diagram';
import styles from './Diagram.module.css';

interface Props {
  kind: 'wide' | 'tall';
  /** The file of the drawing, for a download. */
  src: string;
  /** Markup that `npm run diagrams` made from the page's own text; nothing from outside gets in here. */
  svg: string;
  /** Part of every id in the markup; replaced in the enlarged copy so that no id stands twice. */
  hash: string;
}

/**
 * A drawing that was rendered beforehand: inline, so that it follows the theme and costs no request. `enlarge.client.ts`
 * shows it in the dialog.
 */
export function Drawing({kind, src, svg, hash}: Props): ReactNode {
  const caption = use(CaptionContext);
  const url = useBaseUrl(src);
  return (
    <figure className={styles.drawing} data-kind={kind} data-hash={hash}>
      <div className={styles.picture} data-picture="" data-enlarges="" dangerouslySetInnerHTML={{__html: svg}} />
      <figcaption className={styles.bar}>
        <span className={styles.caption}>{caption}</span>
        <button type="button" className="button-quiet needs-script" data-enlarges="">
          <Icon name="enlarge" /> Enlarge
        </button>
        <a className="button-quiet" href={url} download={src.replace(`-${hash}`, '').replace(/^.*\//, '')}>
          <Icon name="download" /> SVG
        </a>
      </figcaption>
      <dialog className={styles.dialog} aria-label="The diagram, enlarged">
        <button type="button" className="button-secondary" data-closes-dialog="">
          <Icon name="close" /> Close
        </button>
        <div className={styles.enlarged} data-enlarged="" />
      </dialog>
    </figure>
  );
}

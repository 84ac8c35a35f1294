import type {ReactNode} from 'react';

/**
 * The link of a part to itself. One tap hands the address of the part's own page over (`copying.client.ts`), to the
 * clipboard or to a phone's share sheet, and moves nothing; without a script it is a plain link. There are many of them, so
 * the icon is a mask in `base.css`, and the title is their name too.
 */
export function PartLink({id, title}: {id: string; title: string}): ReactNode {
  return (
    <span className="part-tools">
      <a className="part-link" href={`#${id}`} title={`Copy link to ${title}`} />
    </span>
  );
}

import {Fragment, type ReactNode} from 'react';

interface Props {
  names: readonly string[];
  /** The name of the topic where its sides alone do not say it. */
  title?: string;
}

/** The name of a comparison with its "vs" set apart: Docker *vs* Kubernetes. */
export function Versus({names, title}: Props): ReactNode {
  return (
    title ??
    names.map((name, index) => (
      <Fragment key={name}>
        {index > 0 && <span className="vs"> vs </span>}
        {name}
      </Fragment>
    ))
  );
}

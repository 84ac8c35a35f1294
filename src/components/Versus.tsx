import {Fragment, type ReactNode} from 'react';

/** The name of a comparison with its "vs" set apart: Docker *vs* Kubernetes. */
export function Versus({names}: {names: readonly string[]}): ReactNode {
  return names.map((name, index) => (
    <Fragment key={name}>
      {index > 0 && <span className="vs"> vs </span>}
      {name}
    </Fragment>
  ));
}

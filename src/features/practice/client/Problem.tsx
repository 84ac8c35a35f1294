import type {ReactNode} from 'react';

interface Props {
  children: ReactNode;
  /** What may help, as the words of its button. */
  help: string;
  onHelp: () => void;
}

/** Stands in the place of practice where it cannot be shown. */
export function Problem({children, help, onHelp}: Props): ReactNode {
  return (
    <>
      <h1>Practice</h1>
      <p role="alert">{children}</p>
      <button type="button" className="button-primary" onClick={onHelp}>
        {help}
      </button>
    </>
  );
}

// Changes: plain words and the button. Because: the theme's page brings more for the same.
import type {Props} from '@theme/Error';
import type {ReactNode} from 'react';

export default function ErrorPageContent({error, tryAgain}: Props): ReactNode {
  return (
    <main className="lost">
      <h1>This page crashed</h1>
      <p>{error.message}</p>
      <button type="button" className="button-primary" onClick={tryAgain}>
        Try again
      </button>
    </main>
  );
}

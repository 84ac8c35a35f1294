/*
 * Practice is an application of its own, in a page that has said before what it will be. What is there stays until the cards
 * are, so that nothing is drawn twice.
 */
import {startTransition} from 'react';
import {createRoot, type Root} from 'react-dom/client';
import {onPage} from '../client/onPage';
import {followLinks} from './followLinks';
import {loadDeck} from './loadDeck';
import {Practice} from './Practice';
import {Problem} from './Problem';
import {Waiting} from './Waiting';

let begun: {element: HTMLElement; root: Root} | undefined;

onPage(() => {
  if (begun?.element.isConnected === false) {
    begun.root.unmount();
    begun = undefined;
  }
  const element = document.getElementById('practice');
  // In `dev` this script may run again in a page that has it.
  if (!element || 'begun' in element.dataset) return;
  element.dataset.begun = '';
  begun = {element, root: begin(element)};
});

function begin(element: HTMLElement): Root {
  const {deck: address = '', site = ''} = element.dataset;
  const root = createRoot(element, {
    onUncaughtError: (error) => {
      reportError(error);
      root.render(
        <Problem help="Load it again" onHelp={() => location.reload()}>
          Practice has stopped because of a fault in this site. What was stored is still here.
        </Problem>,
      );
    },
  });
  const show = () =>
    void loadDeck(address).then(
      // The plan takes a while to reckon and to draw; in pieces a phone can do something else in between.
      (deck) => startTransition(() => root.render(<Practice deck={deck} site={site} />)),
      () => root.render(<NotLoaded onRetry={retry} />),
    );
  const retry = () => {
    root.render(<Waiting />);
    show();
  };
  followLinks(element);
  show();
  return root;
}

const NotLoaded = ({onRetry}: {onRetry: () => void}) => (
  <Problem help="Try again" onHelp={onRetry}>
    The cards could not be loaded. Check the connection, then try again.
  </Problem>
);

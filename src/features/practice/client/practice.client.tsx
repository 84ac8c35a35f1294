/*
 * Practice is an application of its own, in a page that has said before what it will be. What is there stays until the cards
 * are, so that nothing is drawn twice.
 */
import {createRoot, type Root} from 'react-dom/client';
import {onPage} from '../../../ui/onPage';
import {DeckLoader} from './DeckLoader';
import {FaultBoundary} from './FaultBoundary';
import {followLinks} from './followLinks';
import {NotLoaded} from './NotLoaded';
import {Practice} from './Practice';
import {Waiting} from './Waiting';
import '../practicePage.css';

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
  const {cards = '', answers = '', site = ''} = element.dataset;
  const loader = new DeckLoader(cards, answers);
  const root = createRoot(element);
  // The home is there with less.
  const load = async () => {
    if (location.search !== '') await loader.loadWhole();
    return loader.loadOutline();
  };
  const show = () =>
    void load().then(
      (outline) =>
        root.render(
          <FaultBoundary>
            <Practice outline={outline} loader={loader} site={site} />
          </FaultBoundary>,
        ),
      () => root.render(<NotLoaded onRetry={retry} />),
    );
  const retry = () => {
    root.render(<Waiting />);
    show();
  };
  followLinks(element, () => void loader.loadWhole().catch(() => null));
  show();
  return root;
}

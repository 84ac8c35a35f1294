import {currentEdition, labelOf} from '../../model/editions';

/** The versions a topic is written for, as readers see them; an older edition is named after its Kubernetes minor. */
export const editionLabel = (edition: string): string =>
  edition === 'current' ? labelOf(currentEdition) : `Kubernetes ${edition}`;

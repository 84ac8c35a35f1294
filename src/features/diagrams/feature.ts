import {foldedSteps} from './foldedSteps';
import {renderedDiagrams} from './renderedDiagrams';
import {defineFeature} from '../../site/host/feature';

/** Drawings in the place of Mermaid fences, which can be enlarged. */
export default defineFeature({
  name: 'diagrams',
  remark: [renderedDiagrams, foldedSteps],
  behaviours: {enlarge: 'src/features/diagrams/enlarge.client.ts'},
});

import {renderedDiagrams} from '../../../plugins/diagrams/renderedDiagrams';
import {defineFeature} from '../../site/host/feature';

/** Drawings in the place of Mermaid fences, which can be enlarged. */
export default defineFeature({
  name: 'diagrams',
  remark: [renderedDiagrams],
  behaviours: {enlarge: 'src/components/Diagram/enlarge.client.ts'},
});

import {editionOfVersion, labelOf} from './editions';

/** The versions a topic is written for, as readers see them; `edition` is `current` or the name of an older one. */
export const editionLabel = (edition: string): string => labelOf(editionOfVersion(edition));

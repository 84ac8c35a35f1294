import {parseYamlWithPlaces} from '../src/core/text/yamlPlaces';
import type {Topic} from '../src/core/topic/topic';

/** A topic of the edition that is to be reviewed. */
interface ReviewedTopic {
  folder: string;
  facts: Topic;
  factsText: string;
}

/** Every row whose cells were compared with their sources before the day `released`, one a line, with its place. */
export const rowsToReview = (topics: readonly ReviewedTopic[], released: string): string[] =>
  topics.flatMap(({folder, facts, factsText}) => {
    const places = parseYamlWithPlaces(folder, factsText);
    return facts.rows.flatMap(({id, aspect, checked}, index) =>
      checked < released
        ? [`${folder}/topic.yaml:${places.lineOf(['rows', index, 'checked'])}: ${aspect} (${id}), checked ${checked}`]
        : [],
    );
  });

import {inLearningOrder} from '../src/core/topic/learningOrder';
import {practiceCards} from '../src/core/part/practiceCards';
import {readTopics, todayOf} from '../src/site/content/readTopics';
import {readers} from '../src/features/practice/schedule/aReader';
import {planTable} from '../src/features/practice/schedule/planTable';

/** Prints what the plan of practice does for simulated readers with the topics there are: load a day, and last seen. */
function printPracticePlans(siteDir: string): void {
  const now = new Date();
  const topics = inLearningOrder(
    readTopics(siteDir, todayOf(now)).topics.filter(({edition, facts}) => edition === 'current' && !facts.draft),
  );
  const cards = topics.flatMap((topic) => practiceCards({...topic, url: `/${topic.id}/`}));
  console.log(`${topics.length} topics, ${cards.length} cards.\n\n${planTable(readers, cards, now)}`);
}

printPracticePlans(process.cwd());

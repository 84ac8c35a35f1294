import {counted} from '../countWords';
import {longDate} from '../dateWords';
import type {ImportPreview, PracticeSettings} from '../../progress/progressDocument';

/** What an import would do, as sentences; one that says so where it would do nothing. */
export function importWords(preview: ImportPreview): string[] {
  const {answersAdded, answersLost, cardsAdded, unknownCards, settings} = preview;
  const lines = [
    ...(answersAdded > 0 ? [addedWords(answersAdded, cardsAdded)] : []),
    ...(answersLost > 0 ? [`${counted(answersLost, 'answer')} that only this device has will be gone.`] : []),
    ...(settings ? [settingsWords(settings.before, settings.after)] : []),
  ];
  return [
    ...(lines.length > 0 ? lines : ['Nothing changes: everything in it is here already.']),
    ...(unknownCards > 0
      ? [`${counted(unknownCards, 'card')} of it this site does not have; their answers are kept all the same.`]
      : []),
  ];
}

/** Whether an import would do anything at all. */
export const changesAnything = ({answersAdded, answersLost, settings}: ImportPreview): boolean =>
  answersAdded > 0 || answersLost > 0 || settings !== undefined;

const addedWords = (answers: number, cards: number) =>
  `${counted(answers, 'answer')} will be added${cards > 0 ? `, with ${counted(cards, 'card')} that had none` : ''}.`;

function settingsWords(before: PracticeSettings, after: PracticeSettings): string {
  const dates =
    before.interview === after.interview ? [] : [`the interview date from ${dateWords(before)} to ${dateWords(after)}`];
  const topics =
    before.topics?.join() === after.topics?.join()
      ? []
      : [`the topics from ${topicWords(before)} to ${topicWords(after)}`];
  return `It changes ${[...dates, ...topics].join(' and ')}.`;
}

const dateWords = ({interview}: PracticeSettings) => (interview === undefined ? 'none' : longDate(interview));

const topicWords = ({topics}: PracticeSettings) => (topics === undefined ? 'all' : counted(topics.length, 'topic'));

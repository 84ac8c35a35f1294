import {ankiAddresses} from '../../../core/register/addresses';
import {inLearningOrder} from '../../../core/topic/learningOrder';
import type {OutputFile} from '../../../site/host/outputFile';
import type {Site} from '../../../site/content/site';
import type {PublishedTopic} from '../../../site/content/site';
import {ankiNotes, type AnkiNote, type Registers} from './ankiNotes';
import {ankiPackage} from './ankiPackage';
import {ankiText} from './ankiText';

/** A package and a text file for each topic of the current edition, and one of each with every topic. */
export async function ankiFiles(
  topics: readonly PublishedTopic[],
  registers: Registers,
  site: Pick<Site, 'origin'>,
): Promise<OutputFile[]> {
  const decks = inLearningOrder(topics.filter(({isCurrent}) => isCurrent)).map((topic) => ({
    name: topic.id,
    notes: ankiNotes(topic, registers, site),
  }));
  const all = {name: 'all', notes: decks.flatMap(({notes}) => notes)};
  return (await Promise.all([...decks, all].map(filesOf))).flat();
}

async function filesOf({name, notes}: {name: string; notes: readonly AnkiNote[]}): Promise<OutputFile[]> {
  const {apkg, text} = ankiAddresses(name);
  return [
    {path: apkg.slice(1), content: await ankiPackage(notes)},
    {path: text.slice(1), content: ankiText(notes)},
  ];
}

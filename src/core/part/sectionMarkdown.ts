import {labels} from './labels';
import {markdownCellOf, markdownLink, markdownOf} from '../text/inlineText';
import {notOtherLabel} from './parts';
import {sourcesOf} from './partText';
import type {Section} from '../topic/sections';
import type {Row, Topic} from '../topic/topic';

/**
 * The facts of a section as Markdown under its heading, in the order of the page; nothing for a section that is prose
 * alone. `address` is any address of the topic's page; links to parts are made from it.
 */
export function sectionMarkdown(topic: Topic, sectionId: Section['id'], address: string): string {
  return makers[sectionId](topic, (partId) => new URL(`#${partId}`, address).href);
}

type AddressOf = (partId: string) => string;

const makers: Record<Section['id'], (topic: Topic, addressOf: AddressOf) => string> = {
  purpose: ({sides}) => blocks(sides.flatMap(({name, purpose}) => [`### ${markdownOf(name)}`, markdownOf(purpose)])),
  differences,
  relationship: () => '',
  diagram: () => '',
  'sample-answer': sampleAnswer,
  'trade-offs': tradeOffs,
  tips,
  sources,
};

function differences(topic: Topic, addressOf: AddressOf): string {
  const cells = (row: Row) => [
    `**${markdownCellOf(row.aspect)}**`,
    ...topic.sides.map(({id}) => markdownCellOf(row.cells[id] ?? '')),
  ];
  return blocks([
    [
      tableLine(['Aspect', ...topic.sides.map(({name}) => markdownCellOf(name))]),
      tableLine(['---', ...topic.sides.map(() => '---')]),
      ...topic.rows.map((row) => tableLine(cells(row))),
    ].join('\n'),
    'Why each row matters, and what it rests on:',
    list(
      topic.rows.map(
        ({id, aspect, askedOften, why, sources: ids, checked}) =>
          `**${markdownLink(aspect, addressOf(id))}**${askedOften ? ` (${labels.askedOften})` : ''}: ${markdownOf(why)} ${sourceNote(topic, ids)}; checked ${checked}.`,
      ),
    ),
  ]);
}

function sampleAnswer(topic: Topic, addressOf: AddressOf): string {
  const {question, layers, ideas, followUps} = topic.answer;
  return blocks([
    `> ${markdownOf(question)}`,
    'Each layer continues the one before.',
    ...layers.flatMap(({seconds, say}) => [
      `### ${seconds} seconds`,
      ...say
        .trim()
        .split(/\n\s*\n/)
        .map(markdownOf),
    ]),
    `### ${labels.ideas}`,
    list(ideas.map(({idea}) => markdownOf(idea))),
    `### ${labels.followUps}`,
    ...followUps.flatMap(({id, question: asked, answer, sources: ids}) => [
      `#### ${markdownLink(asked, addressOf(id))}`,
      markdownOf(answer),
      `${sourceNote(topic, ids)}.`,
    ]),
  ]);
}

function tradeOffs(topic: Topic, addressOf: AddressOf): string {
  const nameOf = (sideId: string) => topic.sides.find(({id}) => id === sideId)?.name ?? sideId;
  return blocks([
    ...topic.sides.flatMap(({id, name}) => {
      const tradeOff = topic.tradeOffs[id];
      if (!tradeOff) return [];
      return [
        `### ${markdownOf(name)}`,
        'Advantages:',
        list(tradeOff.advantages.map(markdownOf)),
        'Disadvantages:',
        list(tradeOff.disadvantages.map(markdownOf)),
        `**Choose it when:** ${markdownOf(tradeOff.chooseWhen)}`,
        `**${labels.notWhen}:** ${markdownOf(tradeOff.unless)}`,
      ];
    }),
    `### ${labels.question}`,
    ...topic.scenarios.flatMap(({id, situation, choose, because, notOther, unless}) => [
      `**${markdownLink('Scenario', addressOf(id))}.** ${markdownOf(situation)}`,
      list([
        `**${labels.betterFit}:** ${markdownOf(nameOf(choose))}`,
        `**Why:** ${markdownOf(because)}`,
        `**${notOtherLabel(topic)}:** ${markdownOf(notOther)}`,
        `**${labels.otherWhen}:** ${markdownOf(unless)}`,
      ]),
    ]),
  ]);
}

function tips(topic: Topic, addressOf: AddressOf): string {
  return blocks([
    '### Say this, not that',
    list(
      topic.phrases.map(
        ({say, insteadOf, because}) =>
          `Say “${markdownOf(say)}”, not “${markdownOf(insteadOf)}”: ${markdownOf(because)}`,
      ),
    ),
    '### Traps',
    ...topic.traps.flatMap(({id, wrong, right, believedBecause, sources: ids}) => [
      `**${markdownLink(labels.myth, addressOf(id))}:** “${markdownOf(wrong)}”`,
      list([
        `**${labels.fact}:** ${markdownOf(right)}`,
        `**${labels.whyBelieved}:** ${markdownOf(believedBecause)}`,
        `${sourceNote(topic, ids)}.`,
      ]),
    ]),
  ]);
}

function sources(topic: Topic): string {
  return list(
    topic.sources.map(
      ({title, url, publisher, version, checked}) =>
        `${markdownLink(title, url)}, ${markdownOf(publisher)}, ${markdownOf(version)}; checked ${checked}`,
    ),
  );
}

const sourceNote = (topic: Topic, ids: readonly string[]) =>
  `Sources: ${sourcesOf(topic, ids)
    .map(({title, url}) => markdownLink(title, url))
    .join(', ')}`;

const blocks = (texts: readonly string[]) => texts.filter(Boolean).join('\n\n');

const list = (lines: readonly string[]) => lines.map((line) => `- ${line}`).join('\n');

const tableLine = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

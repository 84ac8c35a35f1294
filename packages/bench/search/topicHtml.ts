import {firstSentence} from '../../../src/core/part/firstSentence';
import {escapeHtml, htmlOf} from '../../../src/core/text/inlineText';
import {headingTitles} from '../../../src/core/page/pageHeadings';
import {partText} from '../../../src/core/part/partText';
import {titleOf} from '../../../src/core/part/parts';
import {searchRecords} from '../../../src/core/part/searchRecords';
import {sections} from '../../../src/core/topic/sections';
import type {PublishedTopic} from '../../../src/site/content/site';
import {textOfRecord} from './textOfRecord';

/**
 * A topic as Docusaurus would render a plain document of it: a heading with its anchor for every section, part and heading
 * of the page, under it what it says, and other words for it. On the real page a row is no heading.
 */
export function topicHtml(topic: PublishedTopic): string {
  const {facts, page} = topic;
  const headings = new Map(searchRecords(topic, 0).records.map((record) => [record.id, record]));
  const part = (id: string, title: string) => {
    const text = partText(facts, id)?.lines.map((line) => `<p>${htmlOf(line.text)}</p>`) ?? [
      `<p>${htmlOf(textOfRecord(topic, headings.get(id)!))}</p>`,
    ];
    const aliases = headings.get(id)?.aliases ?? '';
    return `${heading(3, id, title)}${text.join('')}<p>${htmlOf(aliases)}</p>`;
  };
  const under: Record<string, string[]> = {
    differences: [
      ...facts.rows.map(({id, aspect}) => part(id, aspect)),
      ...headingTitles(page).map(({id, title}) => part(id, title)),
    ],
    'sample-answer': [
      ...facts.answer.layers.map(({say}) => `<p>${htmlOf(say)}</p>`),
      ...facts.answer.followUps.map(({id, question}) => part(id, question)),
    ],
    'trade-offs': facts.scenarios.map(({id, situation}) => part(id, firstSentence(situation))),
    tips: facts.traps.map(({id, wrong}) => part(id, wrong)),
    purpose: facts.sides.map(({name, purpose}) => `<p>${htmlOf(`${name}: ${purpose}`)}</p>`),
  };
  const body = sections.map(({id, title}) => heading(2, id, title) + (under[id] ?? []).join(''));
  const sides = facts.sides.flatMap(({name, aliases = []}) => [name, ...aliases]);
  const keywords = [...facts.aliases, ...sides].join(',');
  return [
    `<!doctype html><html lang="en"><head><title>${escapeHtml(titleOf(facts))}</title>`,
    `<meta name="description" content="${escapeHtml(facts.distinction)}">`,
    `<meta name="keywords" content="${escapeHtml(keywords)}"></head><body><main><article>`,
    `<div class="markdown"><header><h1>${escapeHtml(titleOf(facts))}</h1></header><p>${htmlOf(facts.distinction)}</p>`,
    ...body,
    '</div></article></main></body></html>',
  ].join('\n');
}

const heading = (level: number, id: string, title: string) =>
  `<h${level} id="${id}">${htmlOf(title)}<a class="hash-link" href="#${id}">\u200b</a></h${level}>`;

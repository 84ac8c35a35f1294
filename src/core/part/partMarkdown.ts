import {htmlOfPart} from './formatPart';
import {markdownLink, markdownOf} from '../text/inlineText';
import {titleOf} from './parts';
import {oldestCheck, partText} from './partText';
import {sectionMarkdown} from './sectionMarkdown';
import {sections} from '../topic/sections';
import type {Topic} from '../topic/topic';

/**
 * One part of a topic as Markdown that can be pasted anywhere, with its address and the day it was checked at the end.
 * `prose` is what the page itself says in a section, as Markdown; sections that are prose alone are nothing without it.
 */
export function partMarkdown(topic: Topic, partId: string, address: string, prose = ''): string | undefined {
  const section = sections.find(({id}) => id === partId);
  if (section) {
    const facts = sectionMarkdown(topic, section.id, address);
    const body = [facts, prose.trim()].filter(Boolean).join('\n\n');
    if (body === '') return undefined;
    const title = `${titleOf(topic)} › ${section.title}`;
    return `## ${markdownOf(title)}\n\n${body}\n\n${markdownFoot(title, address, oldestCheck(topic.rows))}\n`;
  }
  const part = partText(topic, partId);
  if (!part) return undefined;
  const {title, lines, sources, checked} = part;
  return [
    `**${markdownOf(title)}**`,
    lines.map(({label, text}) => `- **${markdownOf(label)}:** ${markdownOf(text)}`).join('\n'),
    ...(sources.length > 0
      ? [`Sources: ${sources.map(({title: name, url}) => markdownLink(name, url)).join(', ')}`]
      : []),
    `${markdownFoot(title, address, checked)}\n`,
  ].join('\n\n');
}

/** A row, trap, scenario or follow-up as HTML for the clipboard and for feeds, with its address at the end. */
export function partHtml(topic: Topic, partId: string, address: string): string | undefined {
  const part = partText(topic, partId);
  return part && htmlOfPart(part, address);
}

const markdownFoot = (title: string, address: string, checked: string) =>
  `${markdownLink(title, address)}, checked ${checked}`;

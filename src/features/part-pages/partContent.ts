import {labels} from '../../core/part/labels';
import {notOtherLabel, type Part} from '../../core/part/parts';
import type {FollowUp, Row, Scenario, Source, Topic, Trap} from '../../core/topic/topic';
import type {ServedSite} from '../../site/host/feature';
import type {PublishedTopic} from '../../site/content/site';
import {markup, type Markup} from '../../core/text/markup';
import {inline} from '../../site/template/inlineMarkup';
import {sectionProse} from './sectionProse';

/** What stands below the heading of a part's page: the part, complete by itself, with `goLink` at its place in it. */
export function partContent({kind, id}: Part, topic: PublishedTopic, goLink: Markup, site: ServedSite): Markup {
  const {facts} = topic;
  const withId = <Thing extends {id: string}>(things: readonly Thing[]) => things.find((thing) => thing.id === id)!;
  switch (kind) {
    case 'row':
      return rowContent(withId(facts.rows), facts, goLink);
    case 'follow-up':
      return followUpContent(withId(facts.answer.followUps), facts, goLink);
    case 'trap':
      return trapContent(withId(facts.traps), facts, goLink);
    case 'scenario':
      return scenarioContent(withId(facts.scenarios), facts, goLink);
    case 'section':
      return markup`${sectionContent(id, topic, site)}${goLink}`;
  }
}

const rowContent = (row: Row, facts: Topic, goLink: Markup): Markup =>
  markup`${cards(facts, ({id}) => paragraph(row.cells[id]))}${goLink}
<h2>Why it matters</h2>${paragraph(row.why)}${sourceSection(row.sources, facts)}`;

const followUpContent = ({answer, sources}: FollowUp, facts: Topic, goLink: Markup): Markup =>
  markup`<h2>Short answer</h2>${spoken(answer)}${goLink}${sourceSection(sources, facts)}`;

const trapContent = ({right, believedBecause, sources}: Trap, facts: Topic, goLink: Markup): Markup =>
  markup`<div class="true"><h2 class="label">${labels.fact}</h2>${paragraph(right)}</div>${goLink}
<h2>${labels.whyBelieved}</h2>${paragraph(believedBecause)}${sourceSection(sources, facts)}`;

function scenarioContent(scenario: Scenario, facts: Topic, goLink: Markup): Markup {
  const place = facts.sides.findIndex(({id}) => id === scenario.choose);
  const side = markup`<span class="side" data-place="${place}">${mark(place)}${facts.sides[place]?.name}</span>`;
  return markup`${spoken(scenario.situation)}
<h2>${labels.betterFit}: ${side}</h2>${paragraph(scenario.because)}
<h2>${notOtherLabel(facts)}</h2>${paragraph(scenario.notOther)}
<h2>${labels.otherWhen}</h2>${paragraph(scenario.unless)}${goLink}`;
}

/**
 * A section: its prose where that is what it has to say, else its facts, the longest of them as links to their own pages.
 */
function sectionContent(id: string, topic: PublishedTopic, site: ServedSite): Markup {
  const {facts, url} = topic;
  const prose = () => sectionProse(id, topic, site);
  const links = (parts: readonly {id: string; content: Markup}[]) =>
    markup`<ul class="links">${parts.map((part) => markup`<li><a href="${url}${part.id}/">${part.content}</a></li>`)}</ul>`;
  switch (id) {
    case 'purpose':
      return markup`${cards(facts, ({purpose}) => paragraph(purpose))}${prose()}`;
    case 'differences':
      return links(
        facts.rows.map((row) => ({
          id: row.id,
          content: markup`<span>${row.aspect}</span>${row.askedOften ? markup`<span class="often">${labels.askedOften}</span>` : ''}`,
        })),
      );
    case 'sample-answer':
      return sampleAnswer(
        facts,
        links(
          facts.answer.followUps.map((next) => ({id: next.id, content: markup`<span>${inline(next.question)}</span>`})),
        ),
      );
    case 'trade-offs':
      return cards(facts, (side) => tradeOff(facts.tradeOffs[side.id]));
    case 'tips':
      return markup`${prose()}<p>Wrong statements that candidates make. Behind each: what is true, and why.</p>${links(
        facts.traps.map((trap) => ({id: trap.id, content: markup`<span class="wrong">“${inline(trap.wrong)}”</span>`})),
      )}`;
    case 'sources':
      return sourceList(facts.sources);
    default:
      return prose();
  }
}

const sampleAnswer = ({answer: {question, layers, ideas}}: Topic, followUps: Markup): Markup =>
  markup`<h2 class="label">Asked</h2>${spoken(question)}
<h2 class="label">In ${layers[0]?.seconds} seconds</h2>${spoken(layers[0]?.say)}
<h2>What a good answer says</h2>${list(ideas.map(({idea}) => idea))}
<h2>${labels.followUps}</h2>${followUps}`;

const tradeOff = (side: Topic['tradeOffs'][string] | undefined): Markup =>
  markup`<h3 class="label">Advantages</h3>${list(side?.advantages, '+')}
<h3 class="label">Disadvantages</h3>${list(side?.disadvantages, '-')}
<h3 class="label">Choose it when</h3>${paragraph(side?.chooseWhen)}
<h3 class="label">${labels.notWhen}</h3>${paragraph(side?.unless)}`;

/** One card a side, touching at the seam. */
const cards = ({sides}: Topic, contentOf: (side: Topic['sides'][number]) => Markup): Markup =>
  markup`<div class="cards">${sides.map(
    (side, place) =>
      markup`<section class="card" data-place="${place}"><h2 class="side">${mark(place)}${side.name}</h2>${contentOf(side)}</section>`,
  )}</div>`;

const mark = (place: number): Markup => markup`<span class="mark" data-place="${place}" aria-hidden="true"></span>`;

const paragraph = (text = ''): Markup => markup`<p>${inline(text)}</p>`;

const spoken = (text = ''): Markup =>
  markup`${text
    .trim()
    .split(/\n\s*\n/)
    .map((part) => markup`<p class="said">${inline(part)}</p>`)}`;

const list = (lines: readonly string[] = [], sign = ''): Markup =>
  markup`<ul>${lines.map((line) => markup`<li data-sign="${sign}"><span>${inline(line)}</span></li>`)}</ul>`;

const sourceSection = (ids: readonly string[], {sources}: Topic): Markup =>
  markup`<h2>Sources</h2>${sourceList(sources.filter(({id}) => ids.includes(id)))}`;

const sourceList = (sources: readonly Source[]): Markup =>
  markup`<ul class="sources">${sources.map(
    ({url, title, publisher, version, checked}) =>
      markup`<li><a href="${url}" rel="noopener">${title}</a><span>${publisher} · ${version} · checked <time>${checked}</time></span></li>`,
  )}</ul>`;

import {labels} from '../../core/part/labels';
import path from 'node:path';
import {checkedMonth} from '../../core/topic/checkedMonth';
import {CARD_HEIGHT, CARD_WIDTH} from '../../core/design/cardSize';
import {themeColours} from '../../core/design/themeColours';
import {changeId, type ChangedSince} from '../../core/edition/editionPairs';
import {partsOf, titleOf, type Part} from '../../core/part/parts';
import {currentEdition, editions, editionFolder, editionOfVersion, labelOf} from '../../core/edition/editions';
import {changedSince} from '../../site/content/changedSince';
import type {ServedSite} from '../../site/host/feature';
import {scriptMarkup} from '../../site/host/pageScripts';
import {cardPathOfPart} from '../../core/register/cardPath';
import {editionHome} from '../../core/edition/editionHome';
import {editionLabel} from '../../core/edition/editionLabel';
import type {PublishedTopic} from '../../site/content/site';
import {Markup, markup} from '../../core/text/markup';
import {inline} from '../../site/template/inlineMarkup';
import {EDITIONS_ID, pageBar} from '../../site/template/pageBar';
import {partContent} from './partContent';
import {partStyle} from '../../site/template/partStyle';
import {descriptionOf, pageTitle, shortTitle} from './partText';

const frameColours = themeColours.map(
  ({media, content}) => markup`<meta name="theme-color" media="${media}" content="${content}">`,
);

/**
 * The page of a part as one file that needs nothing else. `canonicalUrl` is the topic's page in the current edition. What
 * previews read stands first, because some programs read no more than the first few thousand letters.
 */
export function partPage(part: Part, topic: PublishedTopic, site: ServedSite, canonicalUrl: string): string {
  const {facts, url} = topic;
  return markup`<!doctype html>
<html lang="en"><head><meta charset="utf-8">
${previewTags(part, topic, site, canonicalUrl)}
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="${site.baseUrl}favicon.svg">
${frameColours}
<style>${new Markup(partStyle)}</style>${scriptMarkup(site.scripts)}</head>
<body>
${pageBar(editionOfVersion(topic.edition), site, true)}
<main>
<nav class="crumb" aria-label="Breadcrumb"><a href="${editionHome(topic)}">Topics</a> / <a href="${url}">${versus(facts)}</a></nav>
${oldNotice(part, topic, canonicalUrl)}${heading(part)}
${asOfLine(part, topic, site)}
${partContent(part, topic, goLink(`${url}#${part.id}`), site)}
</main>
${neighbours(part, topic)}
<footer><a href="${url}">${titleOf(facts)}, all of it</a>${otherEditions(part, topic, site)}</footer>
</body></html>
`.text;
}

function previewTags(
  part: Part,
  {id, edition, facts, url}: PublishedTopic,
  site: ServedSite,
  canonicalUrl: string,
): Markup {
  const title = pageTitle(part, facts);
  const description = descriptionOf(part, facts);
  const image = `${site.origin}${site.baseUrl}${cardPathOfPart(id, part, edition)}`;
  return markup`<title>${title}</title>
<meta name="description" content="${description}">
<link rel="canonical" href="${site.origin}${canonicalUrl}">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${description}">
<meta property="og:type" content="article">
<meta property="og:site_name" content="${site.title}">
<meta property="og:url" content="${site.origin}${url}${part.id}/">
<meta property="og:image" content="${image}">
<meta property="og:image:width" content="${CARD_WIDTH}">
<meta property="og:image:height" content="${CARD_HEIGHT}">
<meta property="og:image:alt" content="${title}">
<meta name="twitter:card" content="summary_large_image">`;
}

const versus = ({sides, title}: PublishedTopic['facts']): Markup =>
  markup`<span>${title ?? sides.map(({name}, index) => markup`${index > 0 ? markup` <span class="vs">vs</span> ` : ''}${name}`)}</span>`;

function heading({kind, title}: Part): Markup {
  if (kind === 'scenario') return markup`<h1>${labels.question}</h1>`;
  if (kind === 'trap') return markup`<p class="label">${labels.myth}</p><h1 class="long"><q>${inline(title)}</q></h1>`;
  return markup`<h1 class="${title.length > 30 ? 'long' : 'short'}">${inline(title)}</h1>`;
}

/** The edition, the day the row, or else the oldest row of the topic, was checked, and what changed in the row. */
function asOfLine({kind, id}: Part, topic: PublishedTopic, site: ServedSite): Markup {
  const {edition, facts} = topic;
  const row = facts.rows.find((other) => kind === 'row' && other.id === id);
  const checked = row?.checked ?? checkedMonth(facts.rows);
  const versions = editionLabel(edition).split(' · ');
  return markup`<p class="asof">${versions.map((version, index) => markup`<span>${index === 0 ? 'As of ' : ''}${version}</span>`)}<span>checked <time>${checked}</time></span>${row?.askedOften ? markup`<span class="often">${labels.askedOften}</span>` : ''}${row && changedMark(row.id, topic, site)}</p>`;
}

const changes = new WeakMap<PublishedTopic, {since: ChangedSince | undefined}>();

function changedMark(
  rowId: string,
  topic: PublishedTopic,
  {baseUrl, siteDir, features}: ServedSite,
): Markup | undefined {
  if (!features.has('editions')) return undefined;
  // All rows of a topic are compared at once.
  const known = changes.get(topic) ?? {since: changedSince(path.join(siteDir, topic.folder), topic.facts)};
  changes.set(topic, known);
  const {since} = known;
  if (!since || !Object.hasOwn(since.rows, rowId)) return undefined;
  const page = `${baseUrl}${since.address.slice(1)}#${changeId(topic.id, rowId)}`;
  return markup`<a href="${page}">${since.rows[rowId]} since ${since.edition}</a>`;
}

/** An old id leads on at its address, so the part is found now whatever it is called. */
const oldNotice = ({id}: Part, {edition, isCurrent}: PublishedTopic, canonicalUrl: string): Markup | undefined =>
  isCurrent
    ? undefined
    : markup`<p class="old" role="note">You are reading an older edition: ${editionLabel(edition)}. <a href="${canonicalUrl}${id}/">Read this part as of ${currentEdition.kubernetes}</a></p>
`;

/** An edition that lacks the part has a page there that says so. */
function otherEditions({id}: Part, topic: PublishedTopic, {baseUrl}: ServedSite): Markup {
  const links = editions
    .filter((other) => other !== editionOfVersion(topic.edition))
    .map((other) => markup` <a href="${baseUrl}${editionFolder(other)}${topic.id}/${id}/">${labelOf(other)}</a>`);
  return markup`${links.length > 0 ? markup`<nav id="${EDITIONS_ID}" aria-label="Other editions">Other versions:${links}</nav>` : ''}`;
}

const goLink = (url: string): Markup =>
  markup`<p class="actions"><a class="go" id="go" href="${url}" accesskey="o">Open in full comparison</a> <span class="key">or press <kbd>o</kbd></span></p>`;

function neighbours(part: Part, {facts, url}: PublishedTopic): Markup {
  const parts = partsOf(facts);
  const place = parts.findIndex(({id}) => id === part.id);
  const link = (other: Part | undefined, rel: string, word: string) =>
    other && markup`<a rel="${rel}" href="${url}${other.id}/"><span>${word}</span>${shortTitle(other)}</a>`;
  return markup`<nav class="near" aria-label="Parts of this topic">${link(parts[place - 1], 'prev', 'Previous')}${link(parts[place + 1], 'next', 'Next')}</nav>`;
}

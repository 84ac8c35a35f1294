import {currentEdition, editionFolder, editions, editionOfVersion, type Edition} from '../../../core/edition/editions';
import {partsOfOther} from '../../../core/edition/partsOfOthers';
import {partsOf, titleOf} from '../../../core/part/parts';
import {sections} from '../../../core/topic/sections';
import type {OutputFile} from '../../../site/host/outputFile';
import type {ServedSite} from '../../../site/host/feature';
import {scriptMarkup} from '../../../site/host/pageScripts';
import {Markup, markup} from '../../../core/text/markup';
import {inline} from '../../../site/template/inlineMarkup';
import {pageBar} from '../../../site/template/pageBar';
import {partStyle} from '../../../site/template/partStyle';
import type {PublishedTopic} from '../../../site/content/site';

/** What is not in an edition, and what a reader is offered instead. */
interface Gap {
  /** Path of the page from the site's root. */
  path: string;
  edition: Edition;
  title: string;
  /** Addresses with the base path. */
  nearest: {url: string; title: string};
  now: string;
}

/**
 * Topics and parts of the current edition that an older one lacks. Switching editions changes nothing but the number in
 * an address, so that no page has to know what other editions hold.
 */
export function* gapPages(topics: readonly PublishedTopic[], site: ServedSite): Generator<OutputFile> {
  for (const edition of editions.filter(({isCurrent}) => !isCurrent)) {
    for (const gap of gapsOf(edition, topics, site)) {
      yield {path: `${gap.path}index.html`, content: gapPage(gap, site)};
    }
  }
}

function gapsOf(edition: Edition, topics: readonly PublishedTopic[], {baseUrl}: ServedSite): Gap[] {
  const folder = baseUrl + editionFolder(edition);
  const own = topics.filter((topic) => editionOfVersion(topic.edition) === edition);
  const pathOf = (url: string) => folder.slice(baseUrl.length) + url.slice(baseUrl.length);
  return topics
    .filter(({isCurrent}) => isCurrent)
    .flatMap((topic): Gap[] => {
      const {id, url, facts} = topic;
      const older = own.find((other) => other.id === id);
      if (older) {
        return partsOfOther(older, topic)
          .filter((part) => partsOf(facts).some((other) => other.id === part.id))
          .map((part) => ({
            path: `${pathOf(url)}${part.id}/`,
            edition,
            title: part.title,
            nearest: {url: `${older.url}${part.nearest}/`, title: nameOf(part.nearest, older)},
            now: `${url}${part.id}/`,
          }));
      }
      const nearest = {url: folder, title: 'All topics of the edition'};
      return ['', 'cheat-sheet/', ...partsOf(facts).map((part) => `${part.id}/`)].map((page) => ({
        path: pathOf(url) + page,
        edition,
        title: titleOf(facts),
        nearest,
        now: url + page,
      }));
    });
}

const nameOf = (partId: string, {facts}: PublishedTopic): string =>
  sections.find(({id}) => id === partId)?.title ?? partsOf(facts).find(({id}) => id === partId)?.title ?? partId;

/** Search engines are told of the page that has what this one has not. */
const gapPage = ({edition, title, nearest, now}: Gap, site: ServedSite): string =>
  markup`<!doctype html>
<html lang="en"><head><meta charset="utf-8">
<title>Not in the edition of Kubernetes ${edition.kubernetes}: ${title.replaceAll('`', '')}</title>
<meta name="robots" content="noindex">
<link rel="canonical" href="${site.origin}${now}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="${site.baseUrl}favicon.svg">
<style>${new Markup(partStyle)}</style>${scriptMarkup(site.scripts)}</head>
<body>
${pageBar(edition, site, false)}
<main>
<h1 class="long">“${inline(title)}” is not part of this edition</h1>
<p>The edition of Kubernetes ${edition.kubernetes} and Docker Engine ${edition.docker} says nothing about it. Nearest to it there: <a href="${nearest.url}">${inline(nearest.title)}</a>.</p>
<p class="actions"><a class="go" href="${now}">Read it as of ${currentEdition.kubernetes}</a></p>
</main>
</body></html>
`.text;

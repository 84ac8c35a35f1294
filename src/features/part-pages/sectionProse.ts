import {readFileSync} from 'node:fs';
import path from 'node:path';
import {toHtml} from 'hast-util-to-html';
import {fromMarkdown} from 'mdast-util-from-markdown';
import {gfmFromMarkdown} from 'mdast-util-gfm';
import {toHast} from 'mdast-util-to-hast';
import {gfm} from 'micromark-extension-gfm';
import {editionOfVersion} from '../../core/edition/editions';
import {sections} from '../../core/topic/sections';
import {
  DIAGRAM_FOLDER,
  diagramFileName,
  diagramHash,
  diagramSources,
  type DiagramSource,
} from '../../site/content/diagramFile';
import type {Site} from '../../site/content/site';
import {sectionOf} from '../../core/page/page';
import {pageMarkdown} from '../../core/page/pageMarkdown';
import {highlight} from '../../site/template/highlight';
import {proseLink} from '../../core/edition/editionHome';
import type {PublishedTopic} from '../../site/content/site';
import {Markup, markup} from '../../core/text/markup';

type Place = Pick<Site, 'baseUrl' | 'siteDir'>;

/** What an author wrote under a section's heading, without the facts that its components show. */
export function sectionProse(sectionId: string, topic: PublishedTopic, place: Place): Markup {
  const section = sectionOf(topic.page, sectionId);
  if (!section) return markup``;
  const shown = sections.flatMap(({component}) => (component === null ? [] : [[component, '']]));
  const components = Object.fromEntries(shown) as Record<string, string>;
  const resolve = (address: string) => proseLink(address, topic, place.baseUrl);
  const parts = {components, resolve, edition: editionOfVersion(topic.edition)};
  return htmlOf(pageMarkdown(topic.page, parts, section.body), topic, place);
}

function htmlOf(markdown: string, topic: PublishedTopic, {siteDir}: Place): Markup {
  const drawings = diagramSources(topic.page);
  const tree = fromMarkdown(markdown, {extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()]});
  const html = toHast(tree, {
    handlers: {
      code: (_, {lang, value}: {lang?: string | null; value: string}) => ({
        type: 'raw',
        value:
          lang === 'mermaid'
            ? drawings.map((drawing) => svgOf(drawing, topic.id, siteDir)).join('')
            : block(value, lang),
      }),
    },
    allowDangerousHtml: true,
  });
  return new Markup(toHtml(html, {allowDangerousHtml: true}));
}

const block = (code: string, language: string | null | undefined) =>
  `<pre tabindex="0"><code>${highlight(code, language ?? '')}</code></pre>`;

/** The drawing that was rendered beforehand; a phone shows the tall one where there is one. */
function svgOf(drawing: DiagramSource, topicId: string, siteDir: string): string {
  const name = diagramFileName(topicId, drawing.kind, diagramHash(drawing));
  return `<div class="drawing ${drawing.kind}">${readFileSync(path.join(siteDir, DIAGRAM_FOLDER, name), 'utf8').trim()}</div>`;
}

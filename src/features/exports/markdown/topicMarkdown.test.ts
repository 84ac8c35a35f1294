import {expect, test} from 'vitest';
import {parsePage} from '../../../core/page/parsePage';
import {aPage} from '../../../core/topic/aTopic';
import {sections} from '../../../core/topic/sections';
import {aPublishedTopic, aSite} from '../../../site/content/aPublishedTopic';
import {readTopics, todayOf} from '../../../site/content/readTopics';
import {topicMarkdown} from './topicMarkdown';

test('a twin begins with what the page begins with', () => {
  const page = parsePage(aPage().replace('\n## ', '\n<TopicHead topic={topic} />\n\n## '));
  expect(topicMarkdown(aPublishedTopic({page}), aSite()).split('\n## ')[0]).toMatchInlineSnapshot(`
    "# Tea vs Coffee

    Tea is steeped, coffee is brewed.

    As of Kubernetes 1.37 · Docker Engine 29. Oldest check of a row: 2026-11-01. Licence: MIT. Page: <https://tea.example/tea-vs-coffee/>
    "
  `);
});

test('an older edition says which it is', () => {
  const page = parsePage('<TopicHead topic={topic} />');
  expect(topicMarkdown(aPublishedTopic({page, edition: '1.36'}), aSite())).toContain(
    'As of Kubernetes 1.36 · Docker Engine 29.',
  );
});

test('a link from the root of the site gets the site’s folder', () => {
  const topic = aPublishedTopic({
    url: '/study/tea-vs-coffee/',
    page: parsePage('[a](/cat-vs-dog/) [b](pathname:///x.svg) [c](#d)'),
  });
  expect(topicMarkdown(topic, aSite({baseUrl: '/study/'}))).toBe(
    '[a](https://tea.example/study/cat-vs-dog/) [b](https://tea.example/study/x.svg) [c](https://tea.example/study/tea-vs-coffee/#d)\n',
  );
});

test('an error names the file', () => {
  expect(() => topicMarkdown(aPublishedTopic({page: parsePage('<Odd />')}), aSite())).toThrow(
    /^docs\/tea-vs-coffee\/index\.mdx, line 1: /,
  );
});

test('every topic of this site has every section, and nothing of MDX is left', () => {
  for (const topic of readTopics('.', todayOf(new Date())).topics) {
    const markdown = topicMarkdown({...topic, url: `/${topic.id}/`, isCurrent: true}, aSite());
    for (const {title} of sections) expect(markdown).toContain(`\n## ${title}\n`);
    const prose = markdown.replace(/^```[^]*?^```/gm, '').replace(/`[^`]*`/g, '');
    expect(prose).not.toMatch(/<[A-Z]|\{\/\*|^import |\]\((?!https:)/m);
    for (const {why} of topic.facts.rows)
      expect(markdown.replaceAll('\\', '')).toContain(why.trim().replace(/\s+/g, ' '));
  }
});

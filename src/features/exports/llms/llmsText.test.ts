import {expect, test} from 'vitest';
import {aPublishedTopic, aSite} from '../../../site/content/aPublishedTopic';
import {llmsText} from './llmsText';

test('the site, its sentence and its topics with their Markdown', () => {
  const topics = [aPublishedTopic(), aPublishedTopic({url: '/1.36/tea-vs-coffee/', isCurrent: false})];
  expect(llmsText(topics, aSite())).toMatchInlineSnapshot(`
    "# Versus

    > X vs Y, checked.

    ## Foundations

    - [Tea vs Coffee](https://tea.example/tea-vs-coffee/index.md): Tea is steeped, coffee is brewed.

    ## Optional

    - [All topics as JSON](https://tea.example/topics.json): the same facts as data
    "
  `);
});

test('the site’s folder is in the addresses once', () => {
  const text = llmsText([aPublishedTopic({url: '/study/tea-vs-coffee/'})], aSite({baseUrl: '/study/'}));
  expect(text).toContain('(https://tea.example/study/tea-vs-coffee/index.md)');
});

import {expect, test} from 'vitest';
import {aTopic} from '../../../core/topic/aTopic';
import {currentEdition} from '../../../core/edition/editions';
import {aPublishedTopic, aSite} from '../../../site/content/aPublishedTopic';
import {topicsJson} from './topicsJson';

const facts = aTopic({$schema: 'x', wrongCommands: [{command: 'tea', error: 'no'}]});

test('topics are data, with address and title, and without what only builds the site', () => {
  const data = JSON.parse(topicsJson([aPublishedTopic({facts})], aSite())) as {topics: object[]};
  const {$schema: schema, position, wrongCommands, ...shown} = facts;
  expect([schema, position, wrongCommands]).not.toContain(undefined);
  expect(data).toEqual({
    format: 'versus-topics/1',
    topicSchema: 'https://tea.example/topic.schema.json',
    licence: 'MIT, https://spdx.org/licenses/MIT.html',
    edition: currentEdition,
    topics: [{id: 'tea-vs-coffee', url: 'https://tea.example/tea-vs-coffee/', title: 'Tea vs Coffee', ...shown}],
  });
});

test('older editions are left out', () => {
  expect(JSON.parse(topicsJson([aPublishedTopic({isCurrent: false})], aSite()))).toMatchObject({topics: []});
});

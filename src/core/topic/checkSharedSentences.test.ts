import {expect, test} from 'vitest';
import {aRow, aSource, aTopic, aTopicYaml} from './aTopic';
import {checkSharedSentences} from './checkSharedSentences';
import {formatProblems} from '../text/problem';

const aCompared = (file: string, why: string, title = 'Handbook') => {
  const facts = aTopic({rows: [aRow({why})], sources: [aSource({title})]});
  // The smallest topics share everything else, so only what the test is about is compared.
  return {file, facts: {rows: [{why}], sources: facts.sources}, factsText: aTopicYaml(facts)};
};

test('a sentence of two topics is named where it stands the second time, however it is punctuated', () => {
  const sentence = 'The kubelet restarts it in place, on the same node.';
  const problems = checkSharedSentences([
    aCompared('tea/topic.yaml', `First. ${sentence}`),
    aCompared('milk/topic.yaml', `The \`kubelet\` restarts it in place on the same node. More.`),
  ]);
  expect(formatProblems(problems)).toMatchInlineSnapshot(
    `"milk/topic.yaml:20: "The \`kubelet\` restarts it in place on the same node." stands word for word in tea/topic.yaml. Say here what matters here, or link to the other topic."`,
  );
});

test('short sentences, sentences within one topic and titles of sources may be alike', () => {
  const title = 'How to brew a cup of tea in ten steps.';
  expect(
    checkSharedSentences([
      aCompared(
        'tea/topic.yaml',
        'By hand. One two three four five six seven. One two three four five six seven.',
        title,
      ),
      aCompared('milk/topic.yaml', 'By hand.', title),
    ]),
  ).toEqual([]);
});

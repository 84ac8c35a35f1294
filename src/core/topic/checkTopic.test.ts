import {describe, expect, test} from 'vitest';
import {aFollowUp, anAnswer, aRow, aScenario, aSource, aTopic, aTopicYaml, aTrap, times, TODAY} from './aTopic';
import {parseTopic} from './parseTopic';
import {formatProblems} from '../text/problem';
import type {FollowUp, Topic} from './topic';

/** The report an author gets for a topic that is the smallest right one but for `overrides`. */
const report = (overrides: Partial<Topic>) =>
  formatProblems(parseTopic('topic.yaml', aTopicYaml(aTopic(overrides)), TODAY).problems);

const {rows, traps, scenarios, sources, answer} = aTopic();

describe('an id', () => {
  test('is used once among rows', () => {
    expect(report({rows: [...rows, aRow({id: 'row-1'})]})).toMatchInlineSnapshot(
      `"topic.yaml:94: id "row-1" is used twice in this topic. Rename the one that was never published."`,
    );
  });

  test('is used once among rows and traps', () => {
    expect(report({traps: [...traps, aTrap({id: 'row-1'})]})).toMatchInlineSnapshot(
      `"topic.yaml:180: id "row-1" is used twice in this topic. Rename the one that was never published."`,
    );
  });

  test('is used once among rows and sources', () => {
    expect(report({rows: [...rows, aRow({id: 'tea-handbook'})]})).toMatchInlineSnapshot(
      `"topic.yaml:216: id "tea-handbook" is used twice in this topic. Rename the one that was never published."`,
    );
  });

  test('is used once among sides and follow-ups', () => {
    const followUps = [...answer.followUps, aFollowUp({id: 'tea'})];
    expect(report({answer: anAnswer({followUps})})).toMatchInlineSnapshot(
      `"topic.yaml:130: id "tea" is used twice in this topic. Rename the one that was never published."`,
    );
  });

  test('is used once among ideas and scenarios', () => {
    expect(report({scenarios: [...scenarios, aScenario({id: 'idea-1'})]})).toMatchInlineSnapshot(
      `"topic.yaml:104: id "idea-1" is used twice in this topic. Rename the one that was never published."`,
    );
  });

  test('is no word that an address has already', () => {
    expect(report({rows: [...rows, aRow({id: 'sources'})]})).toMatchInlineSnapshot(
      `"topic.yaml:94: id "sources" is reserved. Choose another; reserved are: purpose, differences, relationship, diagram, sample-answer, trade-offs, tips, sources, cheat-sheet, index, search, practice, editions, anki, all, menu."`,
    );
  });
});

describe('a cell', () => {
  test('belongs to a side that exists', () => {
    const cells = {tea: 'A leaf.', coffee: 'A bean.', coffe: 'A bean.'};
    expect(report({rows: [...rows, aRow({cells})]})).toMatchInlineSnapshot(
      `"topic.yaml:100: there is no side "coffe". Did you mean "coffee"? Choose from: tea, coffee."`,
    );
  });

  test('is there for every side', () => {
    expect(report({rows: [...rows, aRow({cells: {tea: 'A leaf.'}})]})).toMatchInlineSnapshot(
      `"topic.yaml:97: row "row" has nothing for side "coffee". Add the key "coffee"."`,
    );
  });

  test('is there for every side, even in a draft', () => {
    expect(report({draft: true, rows: [...rows, aRow({cells: {tea: 'A leaf.'}})]})).toContain(
      'row "row" has nothing for side "coffee"',
    );
  });
});

describe('an idea', () => {
  const ideasWith = (row: string) => anAnswer({ideas: answer.ideas.map((idea) => ({...idea, row}))});

  test('may name the row to read again', () => {
    expect(report({answer: ideasWith('row-1')})).toBe('');
  });

  test('names a row that exists', () => {
    const [first, ...others] = answer.ideas;
    expect(report({answer: anAnswer({ideas: [{...first!, row: 'row-11'}, ...others]})})).toMatchInlineSnapshot(
      `"topic.yaml:106: idea "idea-1" leads to an unknown row (got "row-11"). Did you mean "row-1"? Choose from: row-1, row-2, row-3, row-4, row-5, row-6, row-7, row-8."`,
    );
  });

  test('cannot lead to a part that is no row', () => {
    expect(report({answer: ideasWith('trap-1')})).toContain('leads to an unknown row (got "trap-1")');
  });
});

describe('trade-offs', () => {
  test('are there for every side', () => {
    const {tea} = aTopic().tradeOffs;
    expect(report({tradeOffs: {tea: tea!}})).toMatchInlineSnapshot(
      `"topic.yaml:130: \`tradeOffs\` has nothing for side "coffee". Add the key "coffee"."`,
    );
  });
});

describe('a scenario', () => {
  test('chooses a side that exists', () => {
    expect(report({scenarios: [...scenarios, aScenario({choose: 'cofee'})]})).toMatchInlineSnapshot(
      `"topic.yaml:207: there is no side "cofee". Did you mean "coffee"? Choose from: tea, coffee."`,
    );
  });
});

describe('a source', () => {
  test('stands behind every row', () => {
    expect(report({rows: [...rows, aRow({sources: []})]})).toMatchInlineSnapshot(
      `"topic.yaml:101: row "row" has no source. Name the id of a primary document under \`sources\`."`,
    );
  });

  test('stands behind every trap', () => {
    expect(report({traps: [...traps, aTrap({sources: []})]})).toMatchInlineSnapshot(
      `"topic.yaml:184: trap "trap" has no source. Name the id of a primary document under \`sources\`."`,
    );
  });

  test('stands behind every follow-up', () => {
    const followUps = [...answer.followUps, aFollowUp({sources: []})];
    expect(report({answer: anAnswer({followUps})})).toMatchInlineSnapshot(
      `"topic.yaml:133: follow-up "follow-up" has no source. Name the id of a primary document under \`sources\`."`,
    );
  });

  test('is listed where it is named', () => {
    expect(report({rows: [...rows, aRow({sources: ['tea-handbook', 'tea-handbok']})]})).toMatchInlineSnapshot(
      `"topic.yaml:103: row "row" names an unknown source (got "tea-handbok"). Did you mean "tea-handbook"? Choose from: tea-handbook."`,
    );
  });

  test('is listed where it is named, even if none is listed', () => {
    expect(
      report({draft: true, rows: [aRow()], traps: [], answer: anAnswer({followUps: []}), sources: []}),
    ).toMatchInlineSnapshot(
      `"topic.yaml:22: row "row" names an unknown source (got "tea-handbook"). There is none to choose from yet; add it, or delete this."`,
    );
  });

  test('is named somewhere', () => {
    expect(report({sources: [...sources, aSource({id: 'coffee-handbook'})]})).toMatchInlineSnapshot(
      `"topic.yaml:212: source "coffee-handbook" is never used. Name it where it is needed, or delete it."`,
    );
  });
});

describe('a date', () => {
  test('may be today', () => {
    expect(report({sources: [aSource({checked: TODAY})]})).toBe('');
  });

  test('of a source is not in the future', () => {
    expect(report({sources: [aSource({checked: '2026-11-24'})]})).toMatchInlineSnapshot(
      `"topic.yaml:211: \`sources.tea-handbook.checked\` lies in the future (got "2026-11-24"). Write the day it was checked, 2026-11-23 at the latest."`,
    );
  });

  test('of a row is not in the future', () => {
    expect(report({rows: [...rows, aRow({checked: '2027-01-01'})]})).toMatchInlineSnapshot(
      `"topic.yaml:103: \`rows.row.checked\` lies in the future (got "2027-01-01"). Write the day it was checked, 2026-11-23 at the latest."`,
    );
  });
});

describe('an answer', () => {
  const words = (count: number) => Array.from({length: count}, () => 'word').join(' ');
  const spoken = (...counts: [number, number, number]) =>
    report({
      answer: anAnswer({
        layers: [
          {seconds: 15, say: words(counts[0])},
          {seconds: 60, say: words(counts[1])},
          {seconds: 120, say: words(counts[2])},
        ],
      }),
    });

  test('may have 35, 140 and 280 words up to the end of its layers', () => {
    expect(spoken(35, 105, 140)).toBe('');
  });

  test('may have no word more than 35 in the first 15 seconds', () => {
    expect(spoken(36, 1, 1)).toMatchInlineSnapshot(
      `"topic.yaml:98: the answer is too long for 15 s: at 140 words a minute it may have 35 words up to here (got 36). Take out 1 word."`,
    );
  });

  test('may have no word more than 140 in the first minute, counted from the first word of all', () => {
    expect(spoken(35, 106, 1)).toMatchInlineSnapshot(
      `"topic.yaml:100: the answer is too long for 60 s: at 140 words a minute it may have 140 words up to here (got 141). Take out 1 word."`,
    );
  });

  test('may have no word more than 280 in two minutes', () => {
    expect(spoken(35, 105, 142)).toMatchInlineSnapshot(
      `"topic.yaml:102: the answer is too long for 120 s: at 140 words a minute it may have 280 words up to here (got 282). Take out 2 words."`,
    );
  });

  test('has its layers in order', () => {
    const [first, second, third] = answer.layers;
    expect(report({answer: anAnswer({layers: [second!, first!, third!]})})).toMatchInlineSnapshot(
      `"topic.yaml:96: the layers are not of 15, 60, 120 seconds (got 60, 15, 120). Write one layer for each, in this order."`,
    );
  });

  test('has three layers', () => {
    expect(report({answer: anAnswer({layers: answer.layers.slice(0, 2)})})).toMatchInlineSnapshot(
      `"topic.yaml:96: the layers are not of 15, 60, 120 seconds (got 15, 60). Write one layer for each, in this order."`,
    );
  });

  test('of a draft may have the first layers only, in order', () => {
    expect(report({draft: true, answer: anAnswer({layers: answer.layers.slice(0, 1)})})).toBe('');
    expect(report({draft: true, answer: anAnswer({layers: answer.layers.slice(1)})})).toContain(
      'the layers are not of',
    );
  });

  test('is told of its layer that has unknown seconds once', () => {
    const text = aTopicYaml().replace('seconds: 15', 'seconds: 20');
    expect(parseTopic('topic.yaml', text, TODAY).problems).toHaveLength(1);
  });
});

describe('a finished topic', () => {
  test('has at least eight rows', () => {
    expect(report({rows: rows.slice(1)})).toMatchInlineSnapshot(
      `"topic.yaml:13: \`rows\` has too few: at least 8 (got 7). Write the missing ones, or mark the topic \`draft: true\`."`,
    );
  });

  test('has at least five ideas', () => {
    expect(report({answer: anAnswer({ideas: answer.ideas.slice(1)})})).toMatchInlineSnapshot(
      `"topic.yaml:103: \`answer.ideas\` has too few: at least 5 (got 4). Write the missing ones, or mark the topic \`draft: true\`."`,
    );
  });

  test('has at least three follow-ups', () => {
    expect(report({answer: anAnswer({followUps: answer.followUps.slice(1)})})).toMatchInlineSnapshot(
      `"topic.yaml:114: \`answer.followUps\` has too few: at least 3 (got 2). Write the missing ones, or mark the topic \`draft: true\`."`,
    );
  });

  test('has at least five traps', () => {
    expect(report({traps: traps.slice(1)})).toMatchInlineSnapshot(
      `"topic.yaml:149: \`traps\` has too few: at least 5 (got 4). Write the missing ones, or mark the topic \`draft: true\`."`,
    );
  });

  test('has at least four scenarios', () => {
    expect(report({scenarios: scenarios.slice(1)})).toMatchInlineSnapshot(
      `"topic.yaml:180: \`scenarios\` has too few: at least 4 (got 3). Write the missing ones, or mark the topic \`draft: true\`."`,
    );
  });

  test('has at least one phrase', () => {
    expect(report({phrases: []})).toMatchInlineSnapshot(
      `"topic.yaml:145: \`phrases\` has too few: at least 1 (got 0). Write the missing ones, or mark the topic \`draft: true\`."`,
    );
  });
});

describe('what stands on paper without the rest of its answer', () => {
  const printed = (overrides: Partial<FollowUp>, rest: Partial<Topic> = {}) =>
    report({...rest, answer: anAnswer({followUps: [aFollowUp(overrides), ...answer.followUps.slice(1)]})});

  test('is more than the beginning of an answer', () => {
    expect(printed({answer: 'No. It is steeped.'})).toMatchInlineSnapshot(
      `"topic.yaml:117: the first sentence of the answer to "follow-up" says too little to be printed alone (got "No."). Write the whole of it as \`short\`, in up to 150 letters."`,
    );
    expect(printed({answer: 'No.'})).toBe('');
  });

  test('is no longer than the page has room for', () => {
    expect(printed({answer: `${'Tea '.repeat(40)}. It is steeped.`})).toMatchInlineSnapshot(
      `"topic.yaml:117: the first sentence of the answer to "follow-up" is too long to be printed alone: at most 150 letters (got 161). Write the whole of it as \`short\`, in up to 150 letters."`,
    );
  });

  test('may be written for it', () => {
    expect(printed({answer: 'No. It is steeped.', short: 'No, it is steeped.'})).toBe('');
    expect(printed({short: 'Tea '.repeat(40)})).toMatchInlineSnapshot(
      `"topic.yaml:120: \`answer.followUps.follow-up.short\` is too long: at most 150 letters (got 160). What the printed sheet says instead of the first sentence, where that sentence alone would be wrong, empty or too long: the whole answer in up to 150 letters."`,
    );
  });

  test('is the truth about a trap too', () => {
    expect(report({traps: [aTrap({right: 'It has. Some.'}), ...traps]})).toMatchInlineSnapshot(
      `"topic.yaml:152: the first sentence of what is right in "trap" says too little to be printed alone (got "It has."). Write the whole of it as \`short\`, in up to 150 letters."`,
    );
  });

  test('is nothing that a draft is asked for', () => {
    expect(printed({answer: 'No. It is steeped.'}, {draft: true})).toBe('');
  });
});

describe('a hand-over', () => {
  test('names sides that exist, and none where the sides meet', () => {
    const handOver = [{step: 'Leaf', side: 'tea'}, {step: 'Water'}, {step: 'Bean', side: 'coffe'}];
    expect(report({handOver})).toMatchInlineSnapshot(
      `"topic.yaml:217: there is no side "coffe". Did you mean "coffee"? Choose from: tea, coffee."`,
    );
  });
});

describe('a draft', () => {
  const unfinished: Partial<Topic> = {
    draft: true,
    rows: [],
    traps: [],
    scenarios: [],
    phrases: [],
    sources: [],
    tradeOffs: {},
    answer: anAnswer({layers: [], ideas: [], followUps: []}),
  };

  test('may miss everything that can be added later', () => {
    expect(report(unfinished)).toBe('');
  });

  test('may hold no mistakes', () => {
    expect(report({...unfinished, rows: [aRow({sources: []})], sources})).toMatchInlineSnapshot(`
      "topic.yaml:21: row "row" has no source. Name the id of a primary document under \`sources\`.
      topic.yaml:33: source "tea-handbook" is never used. Name it where it is needed, or delete it."
    `);
  });
});

describe('a redirect', () => {
  test('leads from an old id to one that exists', () => {
    expect(report({redirects: {'old-row': 'row-1', 'old-section': 'sources'}})).toBe('');
  });

  test('leads to an id that exists', () => {
    expect(report({redirects: {'old-row': 'row1'}})).toMatchInlineSnapshot(
      `"topic.yaml:213: redirect to unknown id (got "row1"). Did you mean "row-1"? Choose from: purpose, differences, relationship, diagram, sample-answer, trade-offs, tips, sources, row-1, row-2, row-3, row-4, row-5, row-6, row-7, row-8, follow-up-1, follow-up-2, follow-up-3, scenario-1, scenario-2, scenario-3, scenario-4, trap-1, trap-2, trap-3, trap-4, trap-5."`,
    );
  });

  test('leads from an id that is gone', () => {
    expect(report({redirects: {'row-1': 'row-2'}})).toMatchInlineSnapshot(
      `"topic.yaml:213: redirect from "row-1", which still exists. Delete the redirect, or rename the part."`,
    );
  });

  test('leads there at once and not by another redirect', () => {
    expect(report({redirects: {older: 'old', old: 'row-1'}})).toMatchInlineSnapshot(
      `"topic.yaml:213: redirect to an id that is redirected itself (got "old"). Write where it ends: "row-1"."`,
    );
  });

  test('leads nowhere at the end of a chain that is broken', () => {
    expect(report({redirects: {older: 'old', old: 'gone'}})).toMatchInlineSnapshot(`
      "topic.yaml:213: redirect to an id that is redirected itself (got "old"). Write where it ends: "gone".
      topic.yaml:214: redirect to unknown id (got "gone"). Choose from: purpose, differences, relationship, diagram, sample-answer, trade-offs, tips, sources, row-1, row-2, row-3, row-4, row-5, row-6, row-7, row-8, follow-up-1, follow-up-2, follow-up-3, scenario-1, scenario-2, scenario-3, scenario-4, trap-1, trap-2, trap-3, trap-4, trap-5."
    `);
  });

  test('leads not in a circle', () => {
    expect(report({redirects: {old: 'older', older: 'old', self: 'self'}})).toMatchInlineSnapshot(`
      "topic.yaml:213: redirect to an id that is redirected itself (got "older"), in a circle. Choose from: purpose, differences, relationship, diagram, sample-answer, trade-offs, tips, sources, row-1, row-2, row-3, row-4, row-5, row-6, row-7, row-8, follow-up-1, follow-up-2, follow-up-3, scenario-1, scenario-2, scenario-3, scenario-4, trap-1, trap-2, trap-3, trap-4, trap-5.
      topic.yaml:214: redirect to an id that is redirected itself (got "old"), in a circle. Choose from: purpose, differences, relationship, diagram, sample-answer, trade-offs, tips, sources, row-1, row-2, row-3, row-4, row-5, row-6, row-7, row-8, follow-up-1, follow-up-2, follow-up-3, scenario-1, scenario-2, scenario-3, scenario-4, trap-1, trap-2, trap-3, trap-4, trap-5.
      topic.yaml:215: redirect to an id that is redirected itself (got "self"), in a circle. Choose from: purpose, differences, relationship, diagram, sample-answer, trade-offs, tips, sources, row-1, row-2, row-3, row-4, row-5, row-6, row-7, row-8, follow-up-1, follow-up-2, follow-up-3, scenario-1, scenario-2, scenario-3, scenario-4, trap-1, trap-2, trap-3, trap-4, trap-5."
    `);
  });

  test('to a word that every object has is unknown', () => {
    expect(report({redirects: {old: 'constructor'}})).toContain('redirect to unknown id (got "constructor")');
  });
});

test('a topic may compare four sides', () => {
  const sides = times(4, (number) => ({id: `side-${number}`, name: 'Side', purpose: 'One.'}));
  const cells = Object.fromEntries(sides.map(({id}) => [id, 'Yes.']));
  expect(report({draft: true, sides, rows: rows.map((row) => ({...row, cells})), tradeOffs: {}, scenarios: []})).toBe(
    '',
  );
});

describe('a text that a draft started with', () => {
  test('is named in a finished topic', () => {
    expect(report({distinction: 'To be written.', rows: [aRow({why: 'To be written.'}), ...rows.slice(1)]}))
      .toMatchInlineSnapshot(`
        "topic.yaml:4: \`distinction\` still says "To be written.". Write it, or mark the topic \`draft: true\`.
        topic.yaml:20: \`rows.0.why\` still says "To be written.". Write it, or mark the topic \`draft: true\`."
      `);
  });

  test('is let be in a draft', () => {
    expect(report({draft: true, distinction: 'To be written.'})).toBe('');
  });
});

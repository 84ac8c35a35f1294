import {parse} from 'yaml';
import {describe, expect, test} from 'vitest';
import {aRow, aScenario, aSource, aTopic, aTopicYaml, aTrap, times, TODAY} from './aTopic';
import {parseTopic} from './parseTopic';
import {formatProblems} from '../text/problem';
import {topicSchema} from './topic';

/** The report an author gets for a text. */
const report = (text: string) => formatProblems(parseTopic('topic.yaml', text, TODAY).problems);

/** The report for the smallest right topic after `change` was made to its text. */
const reportAfter = (search: string | RegExp, replacement: string) => report(aTopicYaml().replace(search, replacement));

const without = (key: string) => Object.fromEntries(Object.entries(aTopic()).filter(([name]) => name !== key));

describe('a right topic', () => {
  test('has no problems and is exactly what the file says', () => {
    const {topic, problems} = parseTopic('topic.yaml', aTopicYaml(), TODAY);
    expect(problems).toEqual([]);
    expect(topic).toEqual(parse(aTopicYaml()));
  });

  test('may have CRLF line ends', () => {
    expect(report(aTopicYaml().replaceAll('\n', '\r\n'))).toBe('');
  });

  test('may start with a byte order mark', () => {
    expect(report(`\uFEFF${aTopicYaml()}`)).toBe('');
  });

  test('may hold any letters in its text', () => {
    const {topic, problems} = parseTopic(
      'topic.yaml',
      aTopicYaml(aTopic({distinction: '茶 и кофе — ☕ café 👩‍💻'})),
      TODAY,
    );
    expect(problems).toEqual([]);
    expect(topic?.distinction).toBe('茶 и кофе — ☕ café 👩‍💻');
  });

  test('may name its schema as a key', () => {
    expect(report(`$schema: ../../static/topic.schema.json\n${aTopicYaml()}`)).toBe('');
  });

  test('stays right when a row is as long as a book', () => {
    expect(report(aTopicYaml(aTopic({distinction: 'word '.repeat(200_000)})))).toBe('');
  });
});

describe('a file that is not YAML', () => {
  test('is reported with its line', () => {
    expect(reportAfter('position: 1', 'position: one: two')).toMatchInlineSnapshot(
      `"topic.yaml:2: this is not YAML: Nested mappings are not allowed in compact mappings. Check the indentation and the quotes, and quote text that holds ": " or " #" or starts with a sign such as \` or *."`,
    );
  });

  test('is reported once although the parser stumbles again and again', () => {
    expect(reportAfter('level: junior', 'level: "junior')).toMatchInlineSnapshot(
      `"topic.yaml:3: this is not YAML: Missing closing "quote. Check the indentation and the quotes, and quote text that holds ": " or " #" or starts with a sign such as \` or *."`,
    );
  });

  test('may not be indented with tabs', () => {
    expect(reportAfter('  - id: tea\n    name: Tea', '  - id: tea\n\tname: Tea')).toMatchInlineSnapshot(
      `"topic.yaml:8: this line is indented with a tab. Indent with spaces."`,
    );
  });

  test('may not have a key twice', () => {
    expect(reportAfter('position: 1', 'position: 1\nposition: 2')).toMatchInlineSnapshot(
      `"topic.yaml:3: this key stands twice. Join the two, or delete one."`,
    );
  });

  test('may not hold two documents', () => {
    expect(reportAfter('position: 1', '---\nposition: 1')).toMatchInlineSnapshot(
      `"topic.yaml:2: the file holds more than one document. Delete the line \`---\` between them."`,
    );
  });

  test('may not start a text with a star, which is a sign of YAML', () => {
    expect(reportAfter('It calms.', '*Never* late.')).toMatchInlineSnapshot(
      `"topic.yaml:9: this is an alias (got "*Never*"). Quote text that starts with \`*\`, and write repeated text out."`,
    );
  });

  test('may not hold aliases, which an author may write by mistake', () => {
    expect(reportAfter('It calms.', '*never*')).toMatchInlineSnapshot(
      `"topic.yaml:9: this is an alias (got "*never*"). Quote text that starts with \`*\`, and write repeated text out."`,
    );
  });

  test('may not grow without end through its anchors', () => {
    const bomb = times(9, (number) => `a${number}: &a${number} [${`*a${number - 1}, `.repeat(9)}]`).join('\n');
    expect(report(`a0: &a0 [x]\n${bomb}`).split('\n').slice(0, 2).join('\n')).toMatchInlineSnapshot(`
      "topic.yaml:2: this is an alias (got "*a0"). Quote text that starts with \`*\`, and write repeated text out.
      topic.yaml:2: this is an alias (got "*a0"). Quote text that starts with \`*\`, and write repeated text out."
    `);
  });

  test('may not contain itself', () => {
    expect(report('sides: &sides [*sides]')).toMatchInlineSnapshot(
      `"topic.yaml:1: this is an alias (got "*sides"). Quote text that starts with \`*\`, and write repeated text out."`,
    );
  });

  test('may not be nested without end', () => {
    expect(report(`category: foundations\nrows: ${'['.repeat(100_000)}`)).toMatchInlineSnapshot(
      `"topic.yaml:2: this is nested more than 50 levels deep. Check the indentation and the quotes, and quote text that holds ": " or " #" or starts with a sign such as \` or *."`,
    );
  });

  test('names the line on which blocks are nested too deep', () => {
    const deep = times(200, (number) => `${' '.repeat(number - 1)}a:`).join('\n');
    expect(report(deep)).toMatchInlineSnapshot(
      `"topic.yaml:50: this is nested more than 50 levels deep. Check the indentation and the quotes, and quote text that holds ": " or " #" or starts with a sign such as \` or *."`,
    );
  });
});

describe('a file that is no topic', () => {
  test('may be empty', () => {
    expect(report('')).toMatchInlineSnapshot(
      `"topic.yaml:1: the file is empty. Write the keys of a topic, or start with \`npm run new-topic\`."`,
    );
  });

  test('may hold only comments', () => {
    expect(report('# To do\n\n# Tomorrow\n')).toBe(report(''));
  });

  test('may be a list', () => {
    expect(report('- tea\n- coffee\n')).toMatchInlineSnapshot(
      `"topic.yaml:1: the file is not a map of keys (got a list). Write the keys of a topic, or start with \`npm run new-topic\`."`,
    );
  });

  test('may be a number', () => {
    expect(report('42')).toMatchInlineSnapshot(
      `"topic.yaml:1: the file is not a map of keys (got "42"). Write the keys of a topic, or start with \`npm run new-topic\`."`,
    );
  });

  test('misses every key that is needed', () => {
    expect(report('level: mid\n')).toMatchInlineSnapshot(`
      "topic.yaml:1: \`aliases\` is missing. Add it: Other words readers type for this topic; search uses them.
      topic.yaml:1: \`answer\` is missing. Add it: The sample answer.
      topic.yaml:1: \`category\` is missing. Add it: The shelf on the home page and in the sidebar.
      topic.yaml:1: \`distinction\` is missing. Add it: The whole difference in one or two sentences; home page, previews and search show it.
      topic.yaml:1: \`phrases\` is missing. Add it: Say this, not that.
      topic.yaml:1: \`position\` is missing. Add it: Place within the category, 1 first; topics are learnt in this order.
      topic.yaml:1: \`rows\` is missing. Add it: The comparison, one aspect a row: 8 to 14.
      topic.yaml:1: \`scenarios\` is missing. Add it: Which one, and why: situations that need judgement.
      topic.yaml:1: \`sides\` is missing. Add it: What is compared: two to four sides, in the order they are shown.
      topic.yaml:1: \`sources\` is missing. Add it: Every primary document the facts rest on.
      topic.yaml:1: \`tradeOffs\` is missing. Add it: Advantages, disadvantages and when to choose, keyed by side id.
      topic.yaml:1: \`traps\` is missing. Add it: Wrong statements that candidates make."
    `);
  });

  test('is told so even if it is a megabyte of one word', () => {
    expect(report('x'.repeat(1_000_000))).toMatchInlineSnapshot(
      `"topic.yaml:1: the file is not a map of keys (got "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx..."). Write the keys of a topic, or start with \`npm run new-topic\`."`,
    );
  });

  test('is told so even if a key is a megabyte long', () => {
    expect(report(`? ${'x'.repeat(1_000_000)}\n: 1\n${aTopicYaml()}`)).toMatchInlineSnapshot(
      `"topic.yaml:1: unknown key "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx...". Choose from: draft, category, position, title, level, distinction, aliases, sides, rows, answer, handOver, tradeOffs, phrases, traps, scenarios, related, sources, wrongCommands, redirects."`,
    );
  });
});

describe('a key', () => {
  test('that nobody knows is named with the nearest one, and that one is not called missing', () => {
    expect(reportAfter('distinction:', 'distincton:')).toMatchInlineSnapshot(
      `"topic.yaml:4: unknown key "distincton". Did you mean "distinction"? Choose from: draft, category, position, title, level, distinction, aliases, sides, rows, answer, handOver, tradeOffs, phrases, traps, scenarios, related, sources, wrongCommands, redirects."`,
    );
  });

  test('that nobody knows within a row is named with the row', () => {
    expect(reportAfter('askedOften: true', 'askedoften: true')).toMatchInlineSnapshot(
      `"topic.yaml:16: unknown key "askedoften" in \`rows.row-1\`. Did you mean "askedOften"? Choose from: id, aspect, askedOften, cells, why, sources, aliases, checked."`,
    );
  });

  test('that nobody knows hides no other mistake of the same row', () => {
    const row = {...aRow({id: 'row-1', sources: []}), colour: 'green'};
    expect(report(aTopicYaml(aTopic({rows: [row, ...aTopic().rows.slice(1)]})))).toMatchInlineSnapshot(`
      "topic.yaml:21: row "row-1" has no source. Name the id of a primary document under \`sources\`.
      topic.yaml:23: unknown key "colour" in \`rows.row-1\`. Choose from: id, aspect, askedOften, cells, why, sources, aliases, checked."
    `);
  });

  test('that every object has is still unknown', () => {
    expect(report(`constructor: 1\n${aTopicYaml()}`)).toMatchInlineSnapshot(
      `"topic.yaml:1: unknown key "constructor". Choose from: draft, category, position, title, level, distinction, aliases, sides, rows, answer, handOver, tradeOffs, phrases, traps, scenarios, related, sources, wrongCommands, redirects."`,
    );
  });

  test('that would change what an object is may not be used', () => {
    expect(reportAfter('cells:', 'cells:\n      __proto__: {tea: A leaf.}')).toMatchInlineSnapshot(
      `"topic.yaml:18: key "__proto__" is reserved. Delete it."`,
    );
  });

  test('that is missing is reported where it belongs, with what it means', () => {
    expect(reportAfter(/ {4}why: .*\n/, '')).toMatchInlineSnapshot(
      `"topic.yaml:14: \`rows.row-1.why\` is missing. Add it: Why the difference matters in the room: what the question is really after."`,
    );
  });

  test('that is missing at the top is reported for the whole file', () => {
    expect(report(aTopicYaml(without('level')))).toMatchInlineSnapshot(
      `"topic.yaml:1: \`level\` is missing. Add it: Who is asked this: \`junior\`, \`mid\` or \`senior\`."`,
    );
  });

  test('that is missing hides no rule about the others', () => {
    expect(report(aTopicYaml({...without('sides'), traps: []}))).toMatchInlineSnapshot(`
      "topic.yaml:1: \`sides\` is missing. Add it: What is compared: two to four sides, in the order they are shown.
      topic.yaml:142: \`traps\` has too few: at least 5 (got 0). Write the missing ones, or mark the topic \`draft: true\`."
    `);
  });

  test('of cells must be kebab-case', () => {
    expect(reportAfter('coffee: A bean.', 'Strong Coffee: A bean.')).toMatchInlineSnapshot(`
      "topic.yaml:17: row "row-1" has nothing for side "coffee". Add the key "coffee".
      topic.yaml:19: key "Strong Coffee" in \`rows.row-1.cells\` is not kebab-case. Write lower-case words with hyphens between them, starting with a letter."
    `);
  });

  test('of cells may look like a number and is still found on its line', () => {
    expect(reportAfter('coffee: A bean.', 'coffee: A bean.\n      1: One.')).toMatchInlineSnapshot(
      `"topic.yaml:20: key "1" in \`rows.row-1.cells\` is not kebab-case. Write lower-case words with hyphens between them, starting with a letter."`,
    );
  });
});

describe('a value', () => {
  test('that is left out is empty', () => {
    expect(reportAfter('why: It tests the basics.', 'why:')).toMatchInlineSnapshot(
      `"topic.yaml:20: \`rows.row-1.why\` is empty. Write it: Why the difference matters in the room: what the question is really after."`,
    );
  });

  test('of an empty cell is empty', () => {
    expect(reportAfter('tea: A leaf.', 'tea: ""')).toMatchInlineSnapshot(
      `"topic.yaml:18: \`rows.row-1.cells.tea\` is empty. Write it: One statement per side, keyed by side id."`,
    );
  });

  test('of a cell with nothing but spaces is empty', () => {
    expect(reportAfter('tea: A leaf.', 'tea: "  \\n "')).toMatchInlineSnapshot(
      `"topic.yaml:18: \`rows.row-1.cells.tea\` is empty. Write it: One statement per side, keyed by side id."`,
    );
  });

  test('of the wrong kind is named by what it should be', () => {
    expect(
      report(
        aTopicYaml({
          ...aTopic(),
          position: 'first',
          distinction: ['Tea'],
          aliases: 'chai',
          answer: 5,
          tradeOffs: [],
          rows: [{...aRow(), askedOften: 'yes'}],
        }),
      ),
    ).toMatchInlineSnapshot(`
      "topic.yaml:2: \`position\` is not a number (got "first"). Place within the category, 1 first; topics are learnt in this order.
      topic.yaml:4: \`distinction\` is not text (got a list). The whole difference in one or two sentences; home page, previews and search show it.
      topic.yaml:6: \`aliases\` is not a list (got "chai"). Other words readers type for this topic; search uses them.
      topic.yaml:14: \`rows\` has too few: at least 8 (got 1). Write the missing ones, or mark the topic \`draft: true\`.
      topic.yaml:17: \`rows.row.askedOften\` is not true or false (got "yes"). Whether interviewers ask for it often; shown as a mark and used by the filter.
      topic.yaml:25: \`answer\` is not a map of keys (got "5"). The sample answer.
      topic.yaml:26: \`tradeOffs\` is not a map of keys (got a list). Advantages, disadvantages and when to choose, keyed by side id."
    `);
  });

  test('of a position starts at 1', () => {
    expect(reportAfter('position: 1', 'position: 0')).toMatchInlineSnapshot(
      `"topic.yaml:2: \`position\` is too small: at least 1 (got "0"). Place within the category, 1 first; topics are learnt in this order."`,
    );
  });

  test('of a position is a whole number', () => {
    expect(reportAfter('position: 1', 'position: 1.5')).toMatchInlineSnapshot(
      `"topic.yaml:2: \`position\` is not a whole number (got "1.5"). Place within the category, 1 first; topics are learnt in this order."`,
    );
  });

  test('of a category is one of the list', () => {
    expect(reportAfter('foundations', 'foundation')).toMatchInlineSnapshot(
      `"topic.yaml:1: \`category\` is unknown (got "foundation"). Did you mean "foundations"? Choose from: foundations, orchestration, workloads, networking, scaling-and-health, storage-and-configuration, images-and-delivery."`,
    );
  });

  test('of a level is one of the list', () => {
    expect(reportAfter('junior', 'expert')).toMatchInlineSnapshot(
      `"topic.yaml:3: \`level\` is unknown (got "expert"). Choose from: junior, mid, senior."`,
    );
  });

  test('of a draft is true, or the line is left out', () => {
    expect(report(`draft: false\n${aTopicYaml()}`)).toMatchInlineSnapshot(
      `"topic.yaml:1: \`draft\` is not true (got "false"). Write true, or delete the line."`,
    );
  });

  test('of seconds is one of the three', () => {
    expect(reportAfter('seconds: 60', 'seconds: 30')).toMatchInlineSnapshot(
      `"topic.yaml:99: \`answer.layers[2].seconds\` is unknown (got "30"). Choose from: 15, 60, 120."`,
    );
  });

  test('of an address is https', () => {
    expect(reportAfter('https://tea.example', 'http://tea.example')).toMatchInlineSnapshot(
      `"topic.yaml:208: \`sources.tea-handbook.url\` is not an https address (got "http://tea.example/handbook"). Write an address that starts with https:// and has no spaces."`,
    );
  });

  test('of a date exists in the calendar', () => {
    expect(reportAfter(/checked: .*/, 'checked: 2026-02-30')).toMatchInlineSnapshot(
      `"topic.yaml:23: \`rows.row-1.checked\` is not a date as YYYY-MM-DD (got "2026-02-30"). The day the cells were last compared with their sources, as YYYY-MM-DD."`,
    );
  });

  test('of a date is written as YYYY-MM-DD', () => {
    expect(reportAfter(/checked: .*/, 'checked: 1 November 2026')).toMatchInlineSnapshot(
      `"topic.yaml:23: \`rows.row-1.checked\` is not a date as YYYY-MM-DD (got "1 November 2026"). The day the cells were last compared with their sources, as YYYY-MM-DD."`,
    );
  });

  test('of an id is kebab-case', () => {
    expect(reportAfter('id: trap-2', 'id: Trap_2')).toMatchInlineSnapshot(
      `"topic.yaml:156: \`traps.Trap_2.id\` is not kebab-case (got "Trap_2"). Write lower-case words with hyphens between them, starting with a letter."`,
    );
  });

  test('of a YAML 1.1 file may be of a kind that JSON does not know', () => {
    const text =
      '%YAML 1.1\n---\nlevel: !!binary aGVsbG8=\nrows: !!set {a, b}\nsides: !!omap [a: 1]\nposition: 2001-01-01\n';
    expect(report(text).split('\n').slice(-3).join('\n')).toMatchInlineSnapshot(`
      "topic.yaml:4: \`rows\` is not a list (got a map of keys). The comparison, one aspect a row: 8 to 14.
      topic.yaml:5: \`sides\` is not a list (got a map of keys). What is compared: two to four sides, in the order they are shown.
      topic.yaml:6: \`position\` is not a number (got a map of keys). Place within the category, 1 first; topics are learnt in this order."
    `);
  });
});

describe('a list', () => {
  test('of sides has two at least', () => {
    const [tea] = aTopic().sides;
    expect(report(aTopicYaml({...aTopic(), sides: [tea]})).split('\n')[0]).toMatchInlineSnapshot(
      `"topic.yaml:6: \`sides\` has too few: at least 2 (got 1). What is compared: two to four sides, in the order they are shown."`,
    );
  });

  test('of sides has four at most', () => {
    const sides = times(5, (number) => ({id: `side-${number}`, name: 'Side', purpose: 'One.'}));
    expect(report(aTopicYaml(aTopic({sides, rows: [], scenarios: [], tradeOffs: {}, draft: true})))).toContain(
      'has too many: at most 4 (got 5)',
    );
  });

  test('of rows has fourteen at most', () => {
    const rows = times(15, (number) => aRow({id: `row-${number}`}));
    expect(report(aTopicYaml(aTopic({rows})))).toMatchInlineSnapshot(
      `"topic.yaml:13: \`rows\` has too many: at most 14 (got 15). The comparison, one aspect a row: 8 to 14."`,
    );
  });

  test('may hold an item that is nothing', () => {
    expect(reportAfter('aliases: []', 'aliases:\n  - chai\n  -')).toMatchInlineSnapshot(
      `"topic.yaml:7: \`aliases[2]\` is empty. Write it: Other words readers type for this topic; search uses them."`,
    );
  });
});

describe('several mistakes', () => {
  test('are all reported at once, sorted by line, whether of one key or between keys', () => {
    const text = aTopicYaml(
      aTopic({
        rows: [aRow({id: 'row-1', sources: ['tea-hand-book']}), ...aTopic().rows.slice(1)],
        scenarios: [aScenario({id: 'scenario-1', choose: 'te'}), ...aTopic().scenarios.slice(1)],
        traps: [aTrap({id: 'row-2'}), ...aTopic().traps.slice(1)],
        sources: [aSource(), aSource({id: 'unread', url: 'ftp://tea.example'})],
      }),
    )
      .replace('level: junior', 'level: expert\ncolour: green')
      .replace(/ {4}why: .*\n/, '');
    expect(report(text)).toMatchInlineSnapshot(`
      "topic.yaml:3: \`level\` is unknown (got "expert"). Choose from: junior, mid, senior.
      topic.yaml:4: unknown key "colour". Choose from: draft, category, position, title, level, distinction, aliases, sides, rows, answer, handOver, tradeOffs, phrases, traps, scenarios, related, sources, wrongCommands, redirects.
      topic.yaml:15: \`rows.row-1.why\` is missing. Add it: Why the difference matters in the room: what the question is really after.
      topic.yaml:22: row "row-1" names an unknown source (got "tea-hand-book"). Did you mean "tea-handbook"? Choose from: tea-handbook, unread.
      topic.yaml:150: id "row-2" is used twice in this topic. Rename the one that was never published.
      topic.yaml:183: there is no side "te". Did you mean "tea"? Choose from: tea, coffee.
      topic.yaml:212: source "unread" is never used. Name it where it is needed, or delete it.
      topic.yaml:214: \`sources.unread.url\` is not an https address (got "ftp://tea.example"). Write an address that starts with https:// and has no spaces."
    `);
  });

  test('of ids that are hostile stay on their lines and cannot change the terminal', () => {
    const id = 'a\n\u001b[31mtopic.yaml:1: all is well\u202e`';
    const rows = [aRow({id}), aRow({id}), ...aTopic().rows.slice(2)];
    expect(report(aTopicYaml(aTopic({rows})))).toMatchInlineSnapshot(`
      "topic.yaml:14: \`rows.a �[31mtopic.yaml:1: all is well�\`.id\` is not kebab-case (got "a �[31mtopic.yaml:1: all is well�\`"). Write lower-case words with hyphens between them, starting with a letter.
      topic.yaml:26: \`rows.a �[31mtopic.yaml:1: all is well�\`.id\` is not kebab-case (got "a �[31mtopic.yaml:1: all is well�\`"). Write lower-case words with hyphens between them, starting with a letter."
    `);
  });

  test('of ids that every object has are found like any other', () => {
    const sides = [
      {id: 'constructor', name: 'Tea', purpose: 'It calms.'},
      {id: 'coffee', name: 'Coffee', purpose: 'It wakes.'},
    ];
    const text = aTopicYaml(aTopic({sides, rows: [aRow({cells: {coffee: 'A bean.'}})], draft: true, scenarios: []}));
    expect(report(text)).toMatchInlineSnapshot(`
      "topic.yaml:17: row "row" has nothing for side "constructor". Add the key "constructor".
      topic.yaml:60: there is no side "tea". Choose from: constructor, coffee."
    `);
  });
});

describe('no text', () => {
  const texts = [
    '---',
    '...',
    '%YAML 9.9\n---\na: 1',
    '%TAG ! tag:x,2000:\n---\n!a b: c',
    '? [a, b]\n: {c: d}\n? {e: f}\n: g',
    '<<: {level: mid}',
    'null: 1\ntrue: 2\n3: 4\n: 5',
    'rows: [null, 1, [], {}, "x", [[[]]]]\nanswer: {layers: [null, {seconds: {}}], ideas: {}}',
    'sides: {a: b}\nrows: {a: b}\nsources: {id: x}\ntraps: x\nscenarios: 1\nredirects: [1]\nphrases: {}',
    'tradeOffs: {tea: null, coffee: [], x: {advantages: 1}}\nredirects: {a: null, b: [c], c: 1}',
    'rows:\n  - cells: null\n    sources: [null, 1, {}]\n    checked: 20261101\n',
    'level: a\0b\ndistinction: "\\ud800"\n',
    '\u2028\u2029\u0085\uFEFF',
    '{'.repeat(10_000),
    '- '.repeat(10_000),
    '? '.repeat(10_000),
    '!!float x',
    '&a',
    '*',
    '"\\',
    '|9999\n x',
    '[a, b: {c: [d',
    '\u0000\u0001\u0007',
    'x: .nan\nposition: .inf\n',
  ];

  test.each(texts.map((text) => [text.slice(0, 30), text]))('makes the check throw: %j', (_, text) => {
    const {topic, problems} = parseTopic('topic.yaml', text, TODAY);
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.every(({line}) => line >= 1)).toBe(true);
    expect(topic === undefined || typeof topic === 'object').toBe(true);
  });

  test('with any one value replaced makes the check throw, or is right by accident', () => {
    const wrong = [null, 0, ' ', true, [], [null], {a: null}, 'constructor'];
    for (const path of pathsOf(aTopic()).filter((steps) => steps.every((step) => !/^[1-9]/.test(step)))) {
      for (const value of wrong) {
        const changed = structuredClone(aTopic());
        put(changed, path, value);
        const {problems} = parseTopic('topic.yaml', aTopicYaml(changed), TODAY);
        const isRight = topicSchema.safeParse(changed).success;
        expect(isRight || problems.length > 0, `${path.join('.')} = ${JSON.stringify(value)}`).toBe(true);
      }
    }
  });
});

function pathsOf(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [path];
  return [
    ...(path.length > 0 ? [path] : []),
    ...Object.entries(value).flatMap(([key, v]) => pathsOf(v, [...path, key])),
  ];
}

function put(root: unknown, path: readonly string[], value: unknown): void {
  const parent = path.slice(0, -1).reduce((object, key) => (object as Record<string, unknown>)[key], root);
  (parent as Record<string, unknown>)[path.at(-1)!] = value;
}

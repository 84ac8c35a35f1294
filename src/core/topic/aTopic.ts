import {stringify} from 'yaml';
import {
  layerSeconds,
  minimums,
  type FollowUp,
  type Row,
  type Scenario,
  type Source,
  type Topic,
  type Trap,
} from './topic';
import {sections} from './sections';

/** The day on which the topics of the tests are checked. */
export const TODAY = '2026-11-23';

/** For tests: the smallest complete and right topic, with `overrides` in place of its keys. */
export function aTopic(overrides: Partial<Topic> = {}): Topic {
  return {
    category: 'foundations',
    position: 1,
    level: 'junior',
    distinction: 'Tea is steeped, coffee is brewed.',
    aliases: [],
    sides: [
      {id: 'tea', name: 'Tea', purpose: 'It calms.'},
      {id: 'coffee', name: 'Coffee', purpose: 'It wakes.'},
    ],
    rows: times(minimums.rows, (number) => aRow({id: `row-${number}`})),
    answer: anAnswer(),
    tradeOffs: {tea: aTradeOff(), coffee: aTradeOff()},
    phrases: times(minimums.phrases, () => ({say: 'Steeped.', insteadOf: 'Cooked.', because: 'It is not cooked.'})),
    traps: times(minimums.traps, (number) => aTrap({id: `trap-${number}`})),
    scenarios: times(minimums.scenarios, (number) => aScenario({id: `scenario-${number}`})),
    sources: [aSource()],
    ...overrides,
  };
}

export const aRow = (overrides: Partial<Row> = {}): Row => ({
  id: 'row',
  aspect: 'Leaf',
  askedOften: true,
  cells: {tea: 'A leaf.', coffee: 'A bean.'},
  why: 'It tests the basics.',
  sources: ['tea-handbook'],
  checked: '2026-11-01',
  ...overrides,
});

export const aTrap = (overrides: Partial<Trap> = {}): Trap => ({
  id: 'trap',
  wrong: 'Tea has no caffeine.',
  right: 'It has some.',
  believedBecause: 'It calms.',
  sources: ['tea-handbook'],
  ...overrides,
});

export const aScenario = (overrides: Partial<Scenario> = {}): Scenario => ({
  id: 'scenario',
  situation: 'It is late.',
  choose: 'tea',
  because: 'It calms.',
  notOther: 'It wakes.',
  unless: 'There is work.',
  ...overrides,
});

export const aFollowUp = (overrides: Partial<FollowUp> = {}): FollowUp => ({
  id: 'follow-up',
  question: 'How hot?',
  answer: 'Eighty degrees.',
  sources: ['tea-handbook'],
  ...overrides,
});

export const aSource = (overrides: Partial<Source> = {}): Source => ({
  id: 'tea-handbook',
  title: 'Handbook of tea',
  url: 'https://tea.example/handbook',
  publisher: 'Tea board',
  version: '2026',
  checked: '2026-11-01',
  ...overrides,
});

export const anAnswer = (overrides: Partial<Topic['answer']> = {}): Topic['answer'] => ({
  question: 'Tea or coffee?',
  layers: layerSeconds.map((seconds) => ({seconds, say: 'It depends.'})),
  ideas: times(minimums.ideas, (number) => ({id: `idea-${number}`, idea: 'It depends.'})),
  followUps: times(minimums.followUps, (number) => aFollowUp({id: `follow-up-${number}`})),
  ...overrides,
});

const aTradeOff = (): Topic['tradeOffs'][string] => ({
  advantages: ['Warm.'],
  disadvantages: ['Hot.'],
  chooseWhen: 'It is cold.',
  unless: 'It is not.',
});

/** For tests: the text of a `topic.yaml`, one value a line. */
export const aTopicYaml = (topic: unknown = aTopic()): string =>
  stringify(topic, {lineWidth: 0, aliasDuplicateObjects: false});

/** For tests: the smallest right `index.mdx`; `bodies` stand in place of what is under the headings of these ids. */
export function aPage(bodies: Partial<Record<(typeof sections)[number]['id'], string>> = {}): string {
  const texts = sections.map(({id, title, component}) => {
    const facts = component === 'Diagram' ? '<Diagram caption="Tea.">\n\n</Diagram>' : `<${component} topic={topic} />`;
    return `## ${title} {/* #${id} */}\n\n${bodies[id] ?? (component === null ? 'They do not.' : facts)}\n`;
  });
  return ["import topic from './topic.yaml';\n", ...texts].join('\n');
}

/** `count` things, each made from its number, 1 first. */
export const times = <Thing>(count: number, make: (number: number) => Thing): Thing[] =>
  Array.from({length: count}, (_, index) => make(index + 1));

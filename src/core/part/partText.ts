import {labels} from './labels';
import type {PartText} from './formatPart';
import {notOtherLabel, titleOf} from './parts';
import type {Source, Topic} from '../topic/topic';

/** The text of a part that is no section; nothing where the topic has no such part. */
export function partText(topic: Topic, partId: string): PartText | undefined {
  const row = topic.rows.find(({id}) => id === partId);
  if (row) {
    return {
      title: `${titleOf(topic)} › ${row.aspect}`,
      lines: [
        ...topic.sides.map(({id, name}) => ({label: name, text: row.cells[id] ?? ''})),
        {label: 'Why it matters', text: row.why},
      ],
      sources: sourcesOf(topic, row.sources),
      checked: row.checked,
    };
  }
  const trap = topic.traps.find(({id}) => id === partId);
  if (trap) {
    return restingOnSources(topic, 'Trap', trap.sources, [
      {label: labels.myth, text: trap.wrong},
      {label: labels.fact, text: trap.right},
      {label: labels.whyBelieved, text: trap.believedBecause},
    ]);
  }
  const followUp = topic.answer.followUps.find(({id}) => id === partId);
  if (followUp) {
    return restingOnSources(topic, 'Follow-up question', followUp.sources, [
      {label: 'Question', text: followUp.question},
      {label: 'Answer', text: followUp.answer},
    ]);
  }
  const scenario = topic.scenarios.find(({id}) => id === partId);
  if (!scenario) return undefined;
  return {
    title: `${titleOf(topic)} › ${labels.question}`,
    lines: [
      {label: 'Situation', text: scenario.situation},
      {label: labels.betterFit, text: topic.sides.find(({id}) => id === scenario.choose)?.name ?? scenario.choose},
      {label: 'Why', text: scenario.because},
      {label: notOtherLabel(topic), text: scenario.notOther},
      {label: labels.otherWhen, text: scenario.unless},
    ],
    sources: [],
    checked: oldestCheck(topic.rows),
  };
}

/** The day of the oldest of some checks: what rests on several is only as fresh as the stalest. */
export const oldestCheck = (checks: readonly {checked: string}[]): string =>
  checks.map(({checked}) => checked).sort()[0] ?? '';

/** The sources with these ids, in the order in which they are named. */
export const sourcesOf = (topic: Topic, ids: readonly string[]): Source[] =>
  ids.flatMap((id) => topic.sources.find((source) => source.id === id) ?? []);

function restingOnSources(topic: Topic, kind: string, ids: readonly string[], lines: PartText['lines']): PartText {
  const sources = sourcesOf(topic, ids);
  return {title: `${titleOf(topic)} › ${kind}`, lines, sources, checked: oldestCheck(sources)};
}

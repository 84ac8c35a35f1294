import type {Topic} from '@site/src/core/topic/topic';

/** A question that can be answered at once; `card` is the id of its card within the topic. */
interface OpeningQuestion {
  card: string;
  question: string;
  answer: string;
}

/** Three questions of a topic, one of each kind that needs no table: a follow-up, a mistake to judge, a situation. */
export function openingQuestions({answer, traps, scenarios, sides}: Topic): OpeningQuestion[] {
  const [followUp, trap, scenario] = [answer.followUps[0], traps[0], scenarios[0]];
  const nameOf = (side: string) => sides.find(({id}) => id === side)?.name ?? side;
  return [
    ...(followUp ? [{card: followUp.id, question: followUp.question, answer: followUp.answer}] : []),
    ...(trap ? [{card: trap.id, question: `True or false? ${trap.wrong}`, answer: `False. ${trap.right}`}] : []),
    ...(scenario
      ? [
          {
            card: scenario.id,
            question: `${scenario.situation} Which would you choose?`,
            answer: `${nameOf(scenario.choose)}. ${scenario.because}`,
          },
        ]
      : []),
  ];
}

/** What readers see before each statement of a part: on pages, cards, notes, in Markdown and in the feed. Written here alone. */
export const labels = {
  myth: 'Myth',
  fact: 'Fact',
  whyBelieved: 'Why people think so',
  question: 'Which would you choose?',
  betterFit: 'Better choice',
  why: 'Why',
  otherWhen: 'When the other is better',
  followUps: 'Likely follow-ups',
  ideas: 'What interviewers listen for',
  chooseWhen: 'Choose it when',
  notWhen: 'Not when',
  askedOften: 'frequently asked',
} as const;

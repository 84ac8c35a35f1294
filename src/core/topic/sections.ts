/**
 * The fixed sections of a topic page, in the order a page must have them. The heading text and id are part of every
 * address ever shared, and `component` is what `index.mdx` must place under the heading to show the facts.
 * `short` is what it is called where there is room for one word.
 */
export const sections = [
  {id: 'purpose', title: 'Core purpose', short: 'Purpose', component: 'Purpose'},
  {id: 'differences', title: 'Technical differences', short: 'Differences', component: 'Comparison'},
  {id: 'relationship', title: 'How they relate', short: 'Together', component: null},
  {id: 'diagram', title: 'Diagram', short: 'Picture', component: 'Diagram'},
  {id: 'sample-answer', title: 'Sample answer', short: 'Answer', component: 'SampleAnswer'},
  {id: 'trade-offs', title: 'Advantages and disadvantages', short: 'Choose', component: 'TradeOffs'},
  {id: 'tips', title: 'Interview tips', short: 'Mistakes', component: 'Tips'},
  {id: 'sources', title: 'Sources', short: 'Sources', component: 'Sources'},
] as const;

export type Section = (typeof sections)[number];

/**
 * The fixed sections of a topic page, in the order a page must have them. The heading text and id are part of every
 * address ever shared, and `component` is what `index.mdx` must place under the heading to show the facts.
 */
export const sections = [
  {id: 'purpose', title: 'Core purpose', component: 'Purpose'},
  {id: 'differences', title: 'Technical differences', component: 'Comparison'},
  {id: 'relationship', title: 'How they relate', component: null},
  {id: 'diagram', title: 'Diagram', component: 'Diagram'},
  {id: 'sample-answer', title: 'Sample answer', component: 'SampleAnswer'},
  {id: 'trade-offs', title: 'Advantages and disadvantages', component: 'TradeOffs'},
  {id: 'tips', title: 'Interview tips', component: 'Tips'},
  {id: 'sources', title: 'Sources', component: 'Sources'},
] as const;

export type Section = (typeof sections)[number];

/** The parts of a report, in the order that readers expect. */
export const sectionIds = [
  'summary',
  'scores',
  'differences',
  'answers',
  'respondents',
  'reliability',
  'methods',
  'data',
  'reproduce',
] as const;

export type SectionId = (typeof sectionIds)[number];

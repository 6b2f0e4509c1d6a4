/** The parts of a report, in the order that readers expect; a codebook may choose and order them. */
export const reportParts = [
  'summary',
  'scores',
  'differences',
  'waves',
  'correlations',
  'answers',
  'respondents',
  'reliability',
  'methods',
  'data',
  'reproduce',
] as const;

export type ReportPart = (typeof reportParts)[number];

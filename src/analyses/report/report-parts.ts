/** The tables of a report, in the order in which they are printed. */
export const reportParts = ['respondents', 'items', 'scales', 'indicators'] as const;
export type ReportPart = (typeof reportParts)[number];

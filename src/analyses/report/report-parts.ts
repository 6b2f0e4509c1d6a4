import { type AnalysisId, analyses, places } from '../index.ts';

type Listed = typeof analyses;
export type ReportPart = { [Id in AnalysisId]: keyof Listed[Id]['parts'] }[AnalysisId];

/** The tables of a report, in the order in which they are printed. */
export const reportParts = partsInOrder();

function partsInOrder(): readonly ReportPart[];
function partsInOrder(): readonly string[] {
  return Object.values(analyses)
    .flatMap(({ parts }) => Object.entries<(typeof places)[number]>(parts))
    .sort(([, one], [, other]) => places.indexOf(one) - places.indexOf(other))
    .map(([part]) => part);
}

type WithholdableTable = 'inputs' | 'groups' | Exclude<AnalysisId, 'ledger' | 'populations'>;

/** What `suppressed` speaks of: files and groups; then analyses. The ledger has the rows of what is shown. */
export const withholdableTables: readonly WithholdableTable[] = [
  'inputs',
  'groups',
  ...analysisIds().filter((id) => id !== 'ledger' && id !== 'populations'),
];

export function analysisIds(): readonly AnalysisId[];
export function analysisIds(): readonly string[] {
  return Object.keys(analyses);
}

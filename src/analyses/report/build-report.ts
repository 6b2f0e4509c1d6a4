import packageJson from '../../../package.json' with { type: 'json' };
import type { Codebook } from '../../codebook/codebook.ts';
import type { Warning } from '../../errors.ts';
import type { MatchedPeople } from '../../measures/matched-people.ts';
import type { PopulationCounts } from '../../measures/population-tally.ts';
import type { AnswerInput } from '../../responses/answer-input.ts';
import type { CountedPopulation } from '../analysis.ts';
import { groupsOf } from '../groups.ts';
import type { Analyses, AnalysisId } from '../index.ts';
import { inputRow } from './input-row.ts';
import type { Report, ReportSettings } from './report-schema.ts';

/** What was read and counted in one run, and how its figures are to be computed. */
export interface CountedRun<Settings> {
  readonly codebook: Codebook;
  readonly settings: Settings;
  readonly inputs: readonly AnswerInput[];
  readonly counts: readonly PopulationCounts[];
  /** Where people of several waves were matched. */
  readonly matched?: readonly MatchedPeople[];
  /** Whether scores stand in no group, for those of several waves are never taken together. */
  readonly onlyMatched?: boolean;
  /** Files of other waves than the one whose answers are counted. */
  readonly alsoRead?: readonly AnswerInput[];
  readonly warnings: readonly Warning[];
}

/** Computes every figure of a run. */
export function buildReport(analyses: Analyses, run: CountedRun<ReportSettings>): Report {
  const { warnings, ...head } = reportOf(run);
  return { ...head, ...rowsOf(analyses, countedPopulations(run)), suppressed: [], warnings };
}

/** What a report says of its run. */
export type ReportOfRun<Settings> = ReturnType<typeof reportOf<Settings>>;

/** What every report says of its run, before and behind the rows of its analyses. */
export function reportOf<Settings>({
  codebook,
  settings,
  inputs,
  alsoRead = [],
  warnings,
}: CountedRun<Settings>) {
  return {
    schema_version: '1' as const,
    tool: { name: 'hanaro' as const, version: packageJson.version },
    instrument: { id: codebook.id, version: codebook.version, title: codebook.title },
    settings,
    inputs: [...inputs, ...alsoRead].map(inputRow),
    warnings: [...warnings],
  };
}

/** Populations come in the codebook's order, whatever the order of the files. */
export function countedPopulations<Settings>({
  codebook,
  settings,
  inputs,
  counts,
  matched = [],
  onlyMatched = false,
}: CountedRun<Settings>): readonly CountedPopulation<Settings>[] {
  return codebook.populations.flatMap((population): CountedPopulation<Settings>[] => {
    const ofPopulation = counts.find((one) => one.population.id === population.id);
    if (!ofPopulation) return [];
    const { tally } = ofPopulation;
    const ledgers = inputs
      .filter((input) => input.population.id === population.id)
      .map(({ ledger }) => ledger);
    const people = matched.find((one) => one.population.id === population.id);
    return [
      {
        population,
        groups: groupsOf(population, tally),
        withoutLevel: tally.none,
        ledgers,
        ...(people ? { matchedWaves: people.matched(), onlyMatched } : {}),
        settings,
      },
    ];
  });
}

function rowsOf(
  analyses: Analyses,
  counted: readonly CountedPopulation<ReportSettings>[],
): { [Id in AnalysisId]: ReturnType<Analyses[Id]['rows']> };
function rowsOf(
  analyses: Readonly<
    Record<string, { readonly rows: (counted: CountedPopulation<ReportSettings>) => object[] }>
  >,
  counted: readonly CountedPopulation<ReportSettings>[],
): Record<string, object[]> {
  return Object.fromEntries(Object.entries(analyses).map(([id, { rows }]) => [id, counted.flatMap(rows)]));
}

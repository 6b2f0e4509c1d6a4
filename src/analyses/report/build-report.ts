import packageJson from '../../../package.json' with { type: 'json' };
import type { Codebook } from '../../codebook/codebook.ts';
import type { Warning } from '../../errors.ts';
import type { PopulationCounts } from '../../measures/population-tally.ts';
import type { AnswerInput } from '../../responses/answer-input.ts';
import type { CountedPopulation } from '../analysis.ts';
import { groupsOf } from '../groups.ts';
import type { Analyses, AnalysisId } from '../index.ts';
import { inputRow } from './input-row.ts';
import type { Report, ReportSettings } from './report-schema.ts';

/** Computes every figure of a run. Populations come in the codebook's order, whatever the order of the files. */
export function buildReport(
  analyses: Analyses,
  run: {
    readonly codebook: Codebook;
    readonly settings: ReportSettings;
    readonly inputs: readonly AnswerInput[];
    readonly counts: readonly PopulationCounts[];
    readonly warnings: readonly Warning[];
  },
): Report {
  const { codebook, settings, inputs } = run;
  const counted = codebook.populations.flatMap((population): CountedPopulation[] => {
    const counts = run.counts.find((one) => one.population.id === population.id);
    if (!counts) return [];
    const ledgers = inputs
      .filter((input) => input.population.id === population.id)
      .map(({ ledger }) => ledger);
    const groups = groupsOf(population, counts.tally);
    return [{ population, groups, withoutLevel: counts.tally.none, ledgers, settings }];
  });
  return {
    schema_version: '1',
    tool: { name: 'hanaro', version: packageJson.version },
    instrument: { id: codebook.id, version: codebook.version, title: codebook.title },
    settings,
    inputs: inputs.map(inputRow),
    ...rowsOf(analyses, counted),
    suppressed: [],
    warnings: [...run.warnings],
  };
}

function rowsOf(
  analyses: Analyses,
  counted: readonly CountedPopulation[],
): { [Id in AnalysisId]: ReturnType<Analyses[Id]['rows']> };
function rowsOf(
  analyses: Readonly<Record<string, { readonly rows: (counted: CountedPopulation) => object[] }>>,
  counted: readonly CountedPopulation[],
): Record<string, object[]> {
  return Object.fromEntries(Object.entries(analyses).map(([id, { rows }]) => [id, counted.flatMap(rows)]));
}

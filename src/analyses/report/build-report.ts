import packageJson from '../../../package.json' with { type: 'json' };
import type { Codebook, Population } from '../../codebook/codebook.ts';
import type { Warning } from '../../errors.ts';
import type { PopulationCounts } from '../../measures/population-tally.ts';
import type { AnswerInput } from '../../responses/answer-input.ts';
import { characteristicRows } from '../characteristics/characteristic-rows.ts';
import { comparisonRows } from '../comparisons/comparison-rows.ts';
import { type Group, groupsOf } from '../groups.ts';
import { itemRows } from '../items/item-rows.ts';
import { ledgerRows } from '../ledger/ledger-rows.ts';
import { scaleRows } from '../scales/scale-rows.ts';
import { inputRow } from './input-row.ts';
import type { Report, ReportSettings } from './report-schema.ts';

/** Computes every figure of a run. Populations come in the codebook's order, whatever the order of the files. */
export function buildReport(run: {
  readonly codebook: Codebook;
  readonly settings: ReportSettings;
  readonly inputs: readonly AnswerInput[];
  readonly counts: readonly PopulationCounts[];
  readonly warnings: readonly Warning[];
}): Report {
  const { codebook, settings, inputs } = run;
  const parts = codebook.populations.flatMap((population) => {
    const counted = run.counts.find((counts) => counts.population.id === population.id);
    return counted ? [{ population, tally: counted.tally, groups: groupsOf(population, counted.tally) }] : [];
  });
  const rows = <Row>(
    of: (population: Population, groups: readonly Group[], settings: ReportSettings) => Row[],
  ) => parts.flatMap(({ population, groups }) => of(population, groups, settings));

  return {
    schema_version: '1',
    tool: { name: 'hanaro', version: packageJson.version },
    instrument: { id: codebook.id, version: codebook.version, title: codebook.title },
    settings,
    inputs: inputs.map(inputRow),
    ledger: parts.flatMap(({ population, groups, tally }) =>
      ledgerRows(
        population,
        groups,
        tally.none,
        inputs.filter((input) => input.population.id === population.id).map(({ ledger }) => ledger),
      ),
    ),
    populations: parts.map(({ population, groups }) => ({
      population: population.id,
      label: population.label,
      groups: groups.map(({ id, label, tally }) => ({ group: id, label, n: tally.respondents })),
    })),
    characteristics: rows(characteristicRows),
    scales: rows(scaleRows),
    items: rows(itemRows),
    comparisons: rows(comparisonRows),
    suppressed: [],
    warnings: [...run.warnings],
  };
}

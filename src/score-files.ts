import { leveneBelow } from './analyses/comparisons/levene-below.ts';
import { loadAnalyses } from './analyses/load-analyses.ts';
import { measuresNeeded } from './analyses/measures-needed.ts';
import { buildReport } from './analyses/report/build-report.ts';
import type { Report, ReportSettings } from './analyses/report/report-schema.ts';
import { type CountOptions, countFiles } from './count/count-files.ts';
import { suppressSmallCells } from './disclosure/suppress-small-cells.ts';
import { InputError } from './errors.ts';
import { groupWithoutLevels } from './responses/columns/group-without-levels.ts';

export interface ScoreOptions extends CountOptions {
  /** Of every interval, between 0 and 1; default .95. */
  readonly confidenceLevel?: number;
  /** The test that stars go by; default student. */
  readonly test?: ReportSettings['test'];
  /** Whether Cronbach's alpha is computed, which takes somewhat longer; default true. Never with `minCell`. */
  readonly cronbachAlpha?: boolean | undefined;
  /** Withholds figures of fewer people, and what would give these away; at least 3. Left out: nothing is withheld. */
  readonly minCell?: number | undefined;
}

/**
 * Reads, counts and tests the answers in data files.
 *
 * @throws InputError listing every problem of every file
 * @throws RangeError for a `minCell` below 3
 */
export async function scoreFiles(options: ScoreOptions): Promise<Report> {
  const { codebook } = options;
  const { cronbachAlpha = true, minCell } = options;
  const analyses = await loadAnalyses();
  const plan = measuresNeeded(
    analyses,
    (id, { disclosure }) =>
      (cronbachAlpha || id !== 'cronbach_alpha') && (minCell === undefined || typeof disclosure === 'string'),
  );
  const { inputs, counts } = await countFiles({ ...options, plan });
  const ungrouped = groupWithoutLevels(inputs);
  if (ungrouped.length > 0) throw new InputError(ungrouped);
  const report = buildReport(analyses, {
    codebook,
    settings: {
      conf_level: options.confidenceLevel ?? 0.95,
      test: options.test ?? 'student',
      levene_below: leveneBelow,
      stars: [...codebook.stars],
      min_cell: null,
    },
    inputs,
    counts,
    warnings: inputs.flatMap(({ warnings }) => warnings()),
  });
  return minCell === undefined ? report : suppressSmallCells(report, minCell, counts);
}

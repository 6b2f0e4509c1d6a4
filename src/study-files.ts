import type { StudySettings } from './analyses/analysis.ts';
import type { Study } from './analyses/study/study.ts';
import type { Codebook } from './codebook/codebook.ts';
import { regroupedCodebook } from './codebook/regroup.ts';
import { type CountOptions, countFiles } from './count/count-files.ts';
import type { MatchOptions } from './count/match-waves.ts';
import { matchingWarnings } from './count/matching-warnings.ts';
import { InputError, type Warning } from './errors.ts';
import { messages } from './messages/messages.ts';
import { groupWithoutLevels } from './responses/columns/group-without-levels.ts';

export interface StudyOptions<Own> extends Omit<CountOptions, 'plan'> {
  /** The column that people are grouped by; left out, that of the codebook. */
  readonly by?: string | undefined;
  /** Of every interval, between 0 and 1; default .95. */
  readonly confidenceLevel?: number | undefined;
  /** Matches the people of all waves; the wave of each file, where files say it. Left out: answers of one wave are taken. */
  readonly waveOf?: ((file: string) => string | undefined) | undefined;
  /** Where answers of one wave are counted beside: its files, or null where all hold them. Left out: people are only matched. */
  readonly scored?: { readonly files: readonly string[] | null } | undefined;
  /** What this study asks beside, by the names in its report. */
  readonly settings: Own;
}

/** Only those who match people load what it takes. */
const matchedWaves = async (options: MatchOptions) =>
  (await import('./count/match-waves.ts')).matchWaves(options);

/**
 * Reads and counts the answers in data files, and computes one study of them.
 *
 * @throws InputError listing every problem of every file; UsageError where people cannot be grouped as asked
 */
export async function studyFiles<Own, Reported>(
  study: Study<Own, Reported>,
  { confidenceLevel = 0.95, settings, waveOf, scored, by, ...asked }: StudyOptions<Own>,
): Promise<Reported> {
  const { codebook, population, without } = regrouped(asked, by);
  const options = { ...asked, codebook, population };
  const matching = waveOf ? await matchedWaves({ ...options, waveOf }) : null;
  const matched = matching?.matched ?? [];
  const { inputs, counts } =
    matching && !scored
      ? matching
      : await countFiles({ ...options, files: scored?.files ?? options.files, plan: study.plan(settings) });
  const counted = new Set(inputs.map(({ file }) => file));
  const alsoRead = matching?.inputs.filter(({ file }) => !counted.has(file)) ?? [];
  const ungrouped = groupWithoutLevels(inputs);
  if (ungrouped.length > 0) throw new InputError(ungrouped);
  return study.build({
    codebook,
    settings: {
      conf_level: confidenceLevel,
      stars: [...codebook.stars],
      ...groupedBy(codebook),
      ...settings,
    },
    inputs,
    counts,
    matched,
    alsoRead,
    onlyMatched: matching !== null && !scored,
    warnings: [
      ...[...inputs, ...alsoRead].flatMap(({ warnings }) => warnings()),
      ...matched.flatMap(matchingWarnings),
      ...inputs
        .filter(({ population: of }) => without.includes(of.id))
        .map(({ file, population: { id } }): Warning => {
          const message = messages.numbers.populationWithoutBy({ population: id, column: by ?? '' });
          return { code: 'column_absent', file, column: by ?? '', message };
        }),
    ],
  });
}

/** Of `--by`: the column, and what it is called. */
function groupedBy({ groupedBy: column, populations }: Codebook): Pick<StudySettings, 'by' | 'by_label'> {
  if (column === undefined) return {};
  const [label] = populations.flatMap(({ group }) => (group?.column === column ? (group.label ?? []) : []));
  return { by: column, ...(label && { by_label: label }) };
}

/** The codebook and the population that is asked for, grouped by another column; and the ids of populations without it. */
function regrouped(
  { codebook, population }: Pick<CountOptions, 'codebook' | 'population'>,
  by: string | undefined,
): Pick<CountOptions, 'codebook' | 'population'> & { readonly without: readonly string[] } {
  if (by === undefined) return { codebook, population, without: [] };
  const asked = population ? { ...codebook, populations: [population] } : codebook;
  const grouped = regroupedCodebook(asked, by);
  return {
    codebook: grouped.codebook,
    population: population && grouped.codebook.populations[0],
    without: grouped.without.map(({ id }) => id),
  };
}

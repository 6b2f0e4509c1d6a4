import type { Codebook } from '../../codebook/codebook.ts';
import { messages } from '../../messages/messages.ts';
import { SeededRandom } from '../../stats/resampling/seeded-random.ts';
import { printedCells } from '../printed-cells.ts';
import type { PublishedTables } from '../published-tables.ts';
import { scoresDeclared } from '../scores-declared.ts';
import {
  checkKinds,
  checkMeans,
  checkNames,
  groupIdsOf,
  groupSize,
  refuseUnread,
  unusable,
} from './check-tables.ts';
import type { AlphaRange } from './cronbach-alpha.ts';
import { type Characteristics, drawCharacteristics } from './draw-characteristics.ts';
import { type FrequencySlip, type ReconciledFrequencies, reconcileFrequencies } from './frequency-counts.ts';
import { reconstructComparison } from './moments/reconstruct-comparison.ts';
import { reconstructMeans } from './moments/reconstruct-means.ts';
import { withSums } from './moments/sum-scores.ts';
import type { Outcome } from './outcome.ts';

export interface ReconstructionRequest {
  readonly tables: PublishedTables;
  readonly codebook: Codebook;
  /** Id of the population whose answers are wanted. */
  readonly population: string;
  readonly seed: number;
  /** How closely each outermost scale follows the person as a whole, from 0 to 1, by scale id; otherwise 0.8. */
  readonly loadings?: Readonly<Record<string, number>>;
  /** What Cronbach's alpha of the innermost scales is aimed at; otherwise `lifelikeAlpha`. */
  readonly cronbachAlpha?: AlphaRange;
  /** How often a scale is tried before it is given up; otherwise 50. */
  readonly tries?: number;
  /** Called at every try, for a progress line. */
  readonly onTry?: (scale: string, attempt: number) => void;
}

/** Scales that are used in practice lie within. */
export const lifelikeAlpha: AlphaRange = { low: 0.7, high: 0.95 };
const defaultLoading = 0.8;
const defaultTries = 50;

export interface Reconstruction {
  /** In random order. */
  readonly respondents: readonly Respondent[];
  /** Printed frequencies that the others rule out, and what was used instead. */
  readonly slips: readonly FrequencySlip[];
  /** Scales whose t was taken for Welch's, as the printed df or means and SDs speak for it. */
  readonly welch: readonly string[];
  /** Scales whose scores were taken for sums of items, undeclared: they are beyond what means can be. */
  readonly sums: readonly string[];
}

export interface Respondent {
  /** Id of the group level; null in a population without groups. */
  readonly group: string | null;
  readonly characteristics: Characteristics;
  /** As given, before any reversal, in the order of the population's items. */
  readonly answers: readonly number[];
}

/**
 * Synthetic answers that reproduce every printed figure of one population: means and 0–100 scores of scales and items
 * in one group, or means, SDs and t of two groups; and the counts of characteristics. The same seed gives the
 * same answers.
 *
 * @throws InputError when the tables and the codebook do not speak of the same things
 */
export function reconstruct(request: ReconstructionRequest): Outcome<Reconstruction> {
  const population = request.codebook.populations.find(({ id }) => id === request.population);
  if (!population) {
    throw unusable(messages.reconstruct.instrumentHasNoPopulation({ population: request.population }));
  }
  const tables = request.tables.tables.filter(
    (table) => 'population' in table && table.population === population.id,
  );
  checkNames(tables, population);
  refuseUnread(request.tables, population.id);
  checkMeans(tables);
  const random = new SeededRandom(request.seed);
  const groupIds = tables.some(({ kind }) => kind === 'group_comparison') ? groupIdsOf(population) : null;
  checkKinds(tables, population, groupIds !== null);
  const groupSizes = groupIds ? groupIds.map((id) => groupSize(tables, id)) : [groupSize(tables, null)];
  const printed = scoresDeclared(printedCells(request.tables), request.codebook)
    .filter((cell) => cell.population === population.id && cell.plain !== '')
    .map((cell) => ({ ...cell, printed: cell.plain }));
  const { cells, sums } = withSums(printed, population);
  const frequencies = tables.flatMap((table) =>
    table.kind === 'frequencies' || table.kind === 'frequencies_by_group'
      ? [
          reconcileFrequencies(
            table,
            groupIds ?? [],
            cells.filter((cell) => cell.table === table.table),
            groupSizes,
          ),
        ]
      : [],
  );
  const contradictions = frequencies.flatMap((reconciled) => reconciled.contradictions);
  const [first = 0, second = 0] = groupSizes;

  const cronbachAlpha = request.cronbachAlpha ?? lifelikeAlpha;
  const answers = groupIds
    ? reconstructComparison(
        {
          cells,
          tables,
          population,
          groupIds,
          groupSizes: [first, second],
          loading: (scale) => request.loadings?.[scale] ?? defaultLoading,
          cronbachAlpha,
          tries: request.tries ?? defaultTries,
          onTry: request.onTry ?? (() => {}),
        },
        random,
      )
    : reconstructMeans({ cells, population, n: first, cronbachAlpha }, random);
  if (answers.outcome === 'contradiction' || contradictions.length > 0) {
    const ofAnswers = answers.outcome === 'contradiction' ? answers.contradictions : [];
    return { outcome: 'contradiction', contradictions: [...contradictions, ...ofAnswers] };
  }
  if (answers.outcome === 'not_found') return answers;
  const { value } = answers;
  const ofAnswers = 'welch' in value ? value : { answers: value, welch: [] };
  const described = describe(ofAnswers.answers, groupIds, groupSizes, frequencies, random);
  const slips = frequencies.flatMap((reconciled) => reconciled.slips);
  const respondents = random.shuffled(described);
  return { outcome: 'found', value: { respondents, slips, welch: ofAnswers.welch, sums } };
}

function describe(
  answers: readonly (readonly number[])[],
  groupIds: readonly string[] | null,
  groupSizes: readonly number[],
  frequencies: readonly ReconciledFrequencies[],
  random: SeededRandom,
): Respondent[] {
  const variables = frequencies.flatMap((reconciled) => reconciled.variables);
  const characteristics = groupSizes.flatMap((n, group) =>
    drawCharacteristics(variables, group, n, random).map((of) => ({ of, group: groupIds?.[group] ?? null })),
  );
  return answers.map((row, person) => ({
    group: characteristics[person]?.group ?? null,
    characteristics: characteristics[person]?.of ?? new Map(),
    answers: row,
  }));
}

import { expect } from 'vitest';
import type { Codebook, Population } from '../../../src/codebook/codebook.ts';
import { plainLane } from '../../../src/count/lane/plain-lane.ts';
import { HanaroError } from '../../../src/errors.ts';
import { localize } from '../../../src/localized.ts';
import type { MeasurePlan } from '../../../src/measures/measure-plan.ts';
import {
  countRespondent,
  emptyTally,
  type PopulationTally,
  tallyParts,
} from '../../../src/measures/population-tally.ts';
import { pairsOf } from '../../../src/measures/variable.ts';
import { ProblemList } from '../../../src/read/problem-list.ts';
import { readSource } from '../../../src/read/read-table.ts';
import { sourceOf } from '../../../src/read/source/source.ts';
import { AnswerTable } from '../../../src/responses/answer-table.ts';
import { RespondentsSeen } from '../../../src/responses/people/respondents-seen.ts';
import type { ReadOptions } from '../../../src/responses/policies.ts';
import { rowsTogether } from '../../../src/responses/rows/row-ledger.ts';
import { inChunks } from '../../read/read-bytes.ts';

/** Everything; and what scores alone need. */
const whole = {
  itemMoments: true,
  coMoments: true,
  numbers: true,
  jointScores: (population: Population) =>
    pairsOf(population.scales.map((_, index) => ({ kind: 'scale' as const, index }))),
};

const ofScores = { itemMoments: true };

interface Reading {
  /** Null where the file is refused. */
  readonly tallies: readonly PopulationTally[] | null;
  readonly outcome: unknown;
  /** Rows that were never cut into cells. */
  readonly fromBytes: number;
}

/** Everything that comes of a file: counts, where its rows went, warnings, complaints. */
async function read(
  chunks: AsyncIterable<Buffer>,
  codebook: Codebook,
  { onInvalid = 'error', onDuplicate = 'error', ...options }: ReadOptions,
  { fast, plan }: { readonly fast: boolean; readonly plan: MeasurePlan },
): Promise<Reading> {
  const problems = new ProblemList();
  const lanes: NonNullable<ReturnType<typeof plainLane>>[] = [];
  const tallies = codebook.populations.map((population) => emptyTally(population, plan));
  const met: RespondentsSeen[] = [];
  const table = new AnswerTable({ file: 'f', codebook, population: null, problems }, (population) => {
    const tally = tallies[codebook.populations.indexOf(population)];
    if (!tally) throw new Error('no such population');
    const seen = new RespondentsSeen(onDuplicate, 'error', { keepsPlaces: onDuplicate === 'first' });
    met.push(seen);
    return {
      population,
      onInvalid,
      onDuplicate,
      seen,
      onRespondent: (respondent) => countRespondent(tally, respondent),
      plainRows: {
        fromBytes: fast ? 0 : Number.POSITIVE_INFINITY,
        rowsFor: (rows) => {
          const lane = plainLane({ ...rows, population, names: seen, plan });
          if (lane) lanes.push(lane);
          return lane;
        },
      },
    };
  });
  const told = async () => {
    const facts = await readSource(await sourceOf('f', chunks), options, table);
    const rows = table.finish();
    for (const lane of lanes)
      lane.addTo(tallies[codebook.populations.indexOf(rows.population)] ?? emptyTally(rows.population));
    // Of a respondent that was counted from the bytes, neither the line is kept nor the group.
    if (met.some(({ repeated, inBothGroups }) => repeated.count > 0 || inBothGroups.count > 0))
      problems.add({ message: localize({ ko: '', en: 'somebody was met before' }) });
    problems.throwIfAny();
    return {
      facts,
      tallies,
      ledger: { ...rows.ledger, excluded: [...rows.ledger.excluded] },
      warnings: rows.warnings(),
    };
  };
  const outcome = await told().catch((error: unknown) => {
    if (error instanceof HanaroError) return { refused: error.problems };
    if (error instanceof Error && 'problem' in error) return { refused: error.problem };
    throw error;
  });
  return {
    outcome,
    tallies: 'tallies' in outcome ? tallies : null,
    fromBytes: lanes.reduce((sum, lane) => sum + rowsTogether(lane.rows()), 0),
  };
}

/** What is counted for alpha. */
const itemMomentsIn = ({ tallies }: Reading) =>
  tallies?.map((tally) => tallyParts(tally).map(({ itemMoments, items }) => [itemMoments?.state, items]));

/** Reads a file cell by cell and by the lane, which must come out the same; gives how many rows the lane took. */
export async function allLanes(
  bytes: Buffer,
  codebook: Codebook,
  options: ReadOptions = {},
  sizes: readonly number[] = [65_536],
): Promise<number> {
  const of = (fast: boolean, plan: MeasurePlan) =>
    read(inChunks(bytes, ...sizes), codebook, options, { fast, plan });
  const slow = await of(false, whole);
  const fast = await of(true, whole);
  expect(fast.outcome).toEqual(slow.outcome);
  expect(slow.fromBytes).toBe(0);
  const scored = await of(true, ofScores);
  expect(itemMomentsIn(scored)).toEqual(itemMomentsIn(slow));
  return fast.fromBytes;
}

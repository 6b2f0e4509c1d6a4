import type { Report } from '../../../analyses/report/report-schema.ts';
import type { Codebook, Population } from '../../../codebook/codebook.ts';
import type { PopulationCounts } from '../../../measures/population-tally.ts';
import type { PairsOfPopulation } from '../../../measures/variable.ts';
import type { EnoughAnswers } from '../../../responses/people/enough-answers.ts';
import { type CheckedCell, isTested } from '../checked-cell.ts';
import { tableIndex } from '../computed-figure.ts';
import type { Cause } from './cause.ts';
import { keyingSets } from './keying-search.ts';
import { answerPairs, keyingShifts } from './keying-shifts.ts';
import { listwiseCauses } from './listwise-causes.ts';
import {
  type KeyingTrials,
  keyingCauses,
  missingRuleCauses,
  type RescoredCause,
  rescored,
  scalesOf,
} from './rescored-causes.ts';

/** Scores the same answers with another codebook. */
export type Rescore = (codebook: Codebook) => Promise<Report>;

/** Scores the answers of some people alone. */
export type RescoreSome = (codebook: Codebook, only: EnoughAnswers) => Promise<Report>;

/** Counts how often two values of the same people occur together. */
export type CountPairs = (
  codebook: Codebook,
  pairs: PairsOfPopulation,
) => Promise<readonly PopulationCounts[]>;

/** Rows that may be read to explain what is off, all readings together; at least `fewestRuns` readings are. */
const mostRows = 5_000_000;
const fewestRuns = 12;
const mostRuns = 400;

/** Tries what other codebooks make of the same answers, so often as their number allows. */
export class Rescorer {
  readonly #all: readonly CheckedCell[];
  readonly #report: Report;
  readonly #codebook: Codebook;
  readonly #rescore: Rescore | null;
  readonly #rescoreSome: RescoreSome | null;
  readonly #countPairs: CountPairs | null;
  readonly #reports = new Map<string, Promise<Report>>();
  #pairs: Promise<readonly PopulationCounts[]> | null = null;
  readonly #trials = new Map<string, KeyingTrials>();
  readonly runs: number;
  /** Whether something was left untried. */
  gaveUp = false;

  constructor(of: {
    readonly all: readonly CheckedCell[];
    readonly report: Report;
    readonly codebook: Codebook;
    readonly rescore: Rescore | null;
    readonly rescoreSome: RescoreSome | null;
    readonly countPairs: CountPairs | null;
  }) {
    this.#all = of.all;
    this.#report = of.report;
    this.#codebook = of.codebook;
    this.#rescore = of.rescore;
    this.#rescoreSome = of.rescoreSome;
    this.#countPairs = of.countPairs;
    const rows = of.report.inputs.reduce((sum, input) => sum + input.rows.used, 0);
    this.runs = Math.max(fewestRuns, Math.min(mostRuns, Math.floor(mostRows / Math.max(1, rows))));
  }

  /** Other missing rules and listwise deletion, where answers are missing; other keys, where more of a row is off. */
  async *causesOf(checked: CheckedCell): AsyncGenerator<Cause> {
    const population = this.#codebook.populations.find(({ id }) => id === checked.cell.population);
    if (!population || !this.#rescore) return;
    for (const cause of await this.#causes(checked, population)) {
      const report = this.#scored(cause, population, tableIndex(checked.cell));
      if (report) yield rescored(cause, await report);
    }
  }

  async #causes(checked: CheckedCell, population: Population): Promise<RescoredCause[]> {
    const missing = this.#report.items.some((row) => row.population === population.id && row.n_missing > 0);
    const keyings = rowIsOff(checked, this.#all) ? await this.#keyings(checked, population) : null;
    const ofTable = this.#all.filter(({ cell }) => tableIndex(cell) === tableIndex(checked.cell));
    const scales = new Set(ofTable.flatMap((other) => scalesOf(other, population)));
    return [
      ...(missing ? missingRuleCauses(this.#codebook, population) : []),
      ...(missing && this.#rescoreSome ? listwiseCauses(this.#codebook, population, [...scales]) : []),
      ...(keyings ? keyingCauses(this.#codebook, population, keyings) : []),
    ];
  }

  #scored(cause: RescoredCause, { id }: Population, table: number): Promise<Report> | null {
    const key = JSON.stringify([id, cause.only ? table : null, cause.explanation]);
    const known = this.#reports.get(key);
    if (known) return known;
    if (this.#reports.size >= this.runs) {
      this.gaveUp = true;
      return null;
    }
    const report = cause.only
      ? this.#rescoreSome?.(cause.codebook, cause.only)
      : this.#rescore?.(cause.codebook);
    if (report) this.#reports.set(key, report);
    return report ?? null;
  }

  async #keyings(checked: CheckedCell, population: Population): Promise<KeyingTrials> {
    const scales = scalesOf(checked, population);
    const [scale] = scales;
    if (checked.cell.subject.of === 'item' || !scale || !this.#countPairs)
      return oneByOne(checked, population);
    const key = JSON.stringify([tableIndex(checked.cell), checked.cell.row]);
    const known = this.#trials.get(key);
    if (known) return known;
    this.#pairs ??= this.#countPairs(this.#codebook, answerPairs);
    const counts = (await this.#pairs).find((counted) => counted.population.id === population.id);
    const shifts = counts ? keyingShifts(counts, scale.id) : null;
    const row = this.#all.filter((other) => isInRow(other, checked));
    const found = shifts ? keyingSets(scale, row, shifts, population) : null;
    const trials = found ?? oneByOne(checked, population);
    this.#trials.set(key, trials);
    return trials;
  }
}

const isInRow = ({ cell }: CheckedCell, checked: CheckedCell) =>
  cell.row === checked.cell.row && tableIndex(cell) === tableIndex(checked.cell);

/** Another key moves every figure of a row but n: a single figure that is off is not worth the trials. */
function rowIsOff(checked: CheckedCell, all: readonly CheckedCell[]): boolean {
  const isMoved = ({ cell: { subject } }: CheckedCell) =>
    ['scale', 'item', 'comparison'].includes(subject.of) && !('figure' in subject && subject.figure === 'n');
  const row = all.filter((other) => isInRow(other, checked) && isMoved(other) && isTested(other));
  return isMoved(checked) && row.filter(({ agrees }) => !agrees).length >= Math.min(2, row.length);
}

/** First the items that are reversed left as they are, then the others reversed, one at a time. */
function oneByOne(checked: CheckedCell, population: Population): KeyingTrials {
  const { subject } = checked.cell;
  const scales = scalesOf(checked, population);
  const isOwn = (index: number) => subject.of !== 'item' || population.items[index]?.id === subject.item;
  const keyed = scales.flatMap((scale) => scale.items).filter(({ index }) => isOwn(index));
  const positions = (reverse: boolean) => [
    ...new Set(keyed.filter((item) => item.reverse === reverse).map(({ index }) => index)),
  ];
  const reversed = positions(true);
  const one = (index: number) => [index];
  return {
    scales,
    sets: [...reversed.map(one), ...(reversed.length > 1 ? [reversed] : []), ...positions(false).map(one)],
    among: 1,
  };
}

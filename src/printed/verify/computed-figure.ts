import type { ComparisonRow, ItemRow, Report, ScaleRow } from '../../analyses/report/report-schema.ts';
import type { ThemesReport } from '../../analyses/themes/themes-schema.ts';
import type { StarCutPoint } from '../../codebook/codebook.ts';
import { nearestNumber } from '../../stats/distributions/nearest-number.ts';
import type { ComparisonFigure, PrintedCell } from '../printed-cell.ts';
import type { SummaryFigure } from '../printed-summary.ts';
import { countAndTotal, type Total } from './causes/percent-totals.ts';
import { printedNumber } from './printed-number.ts';
import { comparisonOf, rowKey, rowsOf } from './report-rows.ts';
import { type TableConventions, totalOfBase } from './table-conventions.ts';
import { themeFigure } from './theme-figure.ts';

/** What the data give for a printed cell: a number, a mark with the p that it goes by, or the reason why nothing. */
export type ComputedFigure =
  | { readonly value: number; readonly mark: string | null }
  | { readonly value: null; readonly reason: string };

/** How figures are read from a report; the others only to try what else a printed figure may be. */
export interface Reading {
  readonly report: Report;
  /** What a coding sheet gives; left out where there is none. */
  readonly themes?: ThemesReport | null;
  /** By the table's place in the file. */
  readonly conventions: readonly TableConventions[];
  readonly test?: 'student' | 'welch';
  readonly oneSided?: boolean;
  readonly stars?: readonly StarCutPoint[];
  readonly percentTotal?: Total;
}

export function computedFigure(cell: PrintedCell, reading: Reading): ComputedFigure {
  const { subject, population } = cell;
  const { report } = reading;
  if (subject.of === 'themes') return themeFigure(subject, reading.themes ?? null);
  const rows = rowsOf(report);
  if (!rows.populations.has(rowKey(population))) return none('no_data');

  switch (subject.of) {
    case 'people': {
      const count = countAndTotal(cell, totalFor(cell, reading), report);
      if (!count) return none('no_data');
      return subject.figure === 'n' ? number(count.n) : share(count.n, count.of);
    }
    case 'level': {
      const count = countAndTotal(cell, totalFor(cell, reading), report);
      if (!count) return none('column_absent');
      return subject.figure === 'n' ? number(count.n) : share(count.n, count.of);
    }
    case 'scale':
    case 'item': {
      const row = rowBehind(cell, report);
      if (!row) return none('no_data');
      const ofSums = subject.of === 'scale' && subject.score === 'sum';
      return summaryFigure(row, subject.figure, ofSums ? itemsOf(subject.scale, population, report) : 1);
    }
    case 'comparison': {
      const row = comparisonOf(report, { population, scale: subject.scale }, subject.groups);
      if (!row) return none('no_data');
      const figure = comparisonFigure(row, subject.figure, cell, reading);
      const ofSums = subject.score === 'sum' && inScalePoints.includes(subject.figure);
      return ofSums
        ? timesItems(figure, itemsOf(subject.scale, population, report), row.n1 * row.n2)
        : figure;
    }
  }
}

/** @param items  of a scale whose scores are sums; otherwise 1 */
function summaryFigure(row: ScaleRow | ItemRow, figure: SummaryFigure, items: number): ComputedFigure {
  const key = figure === 'se' ? 'std_error' : figure;
  const ofMeans = numberOr(row[key], row.not_computed[key]);
  return figure === 'n' || figure === 'score100' ? ofMeans : timesItems(ofMeans, items, row.n);
}

/**
 * A figure of sums from that of means. One that is a whole number over `divisor` stays the nearest number to that
 * fraction, so that halves are rounded as such.
 */
function timesItems(figure: ComputedFigure, items: number, divisor: number): ComputedFigure {
  if (figure.value === null || items === 1) return figure;
  const value = figure.value * items;
  const numerator = Math.round(Math.abs(value) * divisor);
  const isFraction = divisor > 0 && Math.abs(Math.abs(value) * divisor - numerator) < 1e-6;
  if (!isFraction || !Number.isSafeInteger(numerator)) return { ...figure, value };
  return { ...figure, value: Math.sign(value) * nearestNumber(BigInt(numerator), BigInt(divisor)) };
}

function comparisonFigure(
  row: ComparisonRow,
  figure: ComparisonFigure,
  cell: PrintedCell,
  reading: Reading,
): ComputedFigure {
  const reason = row.not_computed;
  if (figure === 'difference') return numberOr(row.estimate, reason['estimate']);
  if (figure === 'd') return numberOr(row.cohens_d?.estimate ?? null, reason['cohens_d']);
  const name = reading.test ?? row.test;
  const test = row[name];
  if (!test) return none(reason[name] ?? 'no_data');
  const oneSided = reading.oneSided ?? (cell.subject.of === 'comparison' && cell.subject.sided === 'one');
  const p = oneSided ? oneSidedP(test.p_value, cell.plain) : test.p_value;
  const stars = reading.stars ?? conventionsOf(cell, reading)?.stars ?? [];
  switch (figure) {
    case 't':
      return number(test.statistic);
    case 'p':
      return number(p);
    case 'stars':
      return { value: p, mark: stars.find(({ below }) => p < below)?.symbol ?? '' };
    case 'significant':
      return { value: p, mark: p < Math.max(...stars.map(({ below }) => below)) ? 'yes' : 'no' };
    default:
      return number(test[figure]);
  }
}

/** The half of the two-sided p; the rest of 1 where the difference went against what was expected, as a p above .5 says. */
function oneSidedP(twoSided: number, printed: string): number {
  return Number(printedNumber(printed)?.text) > 0.5 ? 1 - twoSided / 2 : twoSided / 2;
}

const inScalePoints: readonly ComparisonFigure[] = ['difference', 'conf_low', 'conf_high'];

function itemsOf(scale: string, population: string | null, report: Report): number {
  return rowsOf(report).scales.get(rowKey(population, scale, 'all'))?.items ?? 1;
}

/** The row of the report that has the figures of a scale or an item. */
export function rowBehind(
  { subject, population }: PrintedCell,
  report: Report,
): ScaleRow | ItemRow | undefined {
  const { scales, items } = rowsOf(report);
  if (subject.of === 'scale') return scales.get(rowKey(population, subject.scale, subject.group));
  return subject.of === 'item' ? items.get(rowKey(population, subject.item, 'all')) : undefined;
}

/** What the percents of a cell's table are of, in the cell's column. */
function totalFor(cell: PrintedCell, reading: Reading): Total {
  const base = conventionsOf(cell, reading);
  const group = 'group' in cell.subject ? cell.subject.group : 'all';
  return reading.percentTotal ?? (base ? totalOfBase(base, group) : 'all');
}

function conventionsOf(cell: PrintedCell, { conventions }: Reading): TableConventions | undefined {
  return conventions[tableIndex(cell)];
}

/** The place of the cell's table in the file. */
export function tableIndex({ path }: PrintedCell): number {
  return Number(path[1]);
}

const number = (value: number): ComputedFigure => ({ value, mark: null });
const none = (reason: string): ComputedFigure => ({ value: null, reason });
const numberOr = (value: number | null, reason: string | undefined): ComputedFigure =>
  value === null ? none(reason ?? 'no_data') : number(value);

/** n as a percent of `of`. */
export function share(n: number, of: number): ComputedFigure {
  return of === 0 ? none('no_respondents') : number(nearestNumber(100n * BigInt(n), BigInt(of)));
}

import type { StarCutPoint } from '../../instrument/instrument.ts';
import type { ComparisonRow, ItemRow, Report, ScaleRow } from '../../report/report-schema.ts';
import { nearestNumber } from '../../stats/nearest-number.ts';
import type { ComparisonFigure, PrintedCell } from '../printed-cell.ts';
import type { SummaryFigure } from '../printed-summary.ts';
import { printedNumber } from './printed-number.ts';
import type { TableConventions } from './table-conventions.ts';

/** What the data give for a printed cell: a number, a mark with the p that it goes by, or the reason why nothing. */
export type ComputedFigure =
  | { readonly value: number; readonly mark: string | null }
  | { readonly value: null; readonly reason: string };

/** How figures are read from a report; the last two only to try what else a printed figure may be. */
export interface Reading {
  readonly report: Report;
  /** By the table's place in the file. */
  readonly conventions: readonly TableConventions[];
  readonly test?: 'student' | 'welch';
  readonly oneSided?: boolean;
  readonly stars?: readonly StarCutPoint[];
}

export function computedFigure(cell: PrintedCell, reading: Reading): ComputedFigure {
  const { subject, population } = cell;
  const { report } = reading;
  const ofPopulation = <Row extends { readonly population: string }>(rows: readonly Row[]) =>
    rows.filter((row) => row.population === population);
  if (subject.of === 'themes') return none('not_in_data');
  const [people] = ofPopulation(report.populations);
  if (!people) return none('no_data');

  switch (subject.of) {
    case 'people': {
      const size = (group: string) => people.groups.find((row) => row.group === group)?.n;
      const n = size(subject.group);
      if (n === undefined) return none('no_data');
      if (subject.figure === 'n') return number(n);
      return share(n, conventionsOf(cell, reading)?.percentOf === 'group' ? n : (size('all') ?? 0));
    }
    case 'level': {
      const row = ofPopulation(report.characteristics).find(
        ({ characteristic, level, group }) =>
          characteristic === subject.variable && level === subject.level && group === subject.group,
      );
      if (!row) return none('column_absent');
      if (subject.figure === 'n') return number(row.n);
      const ofGroup = conventionsOf(cell, reading)?.percentOf === 'group';
      return numberOr(ofGroup ? row.percent_of_group : row.percent_of_all, 'no_respondents');
    }
    case 'scale': {
      const row = ofPopulation(report.scales).find(
        ({ scale, group }) => scale === subject.scale && group === subject.group,
      );
      return row
        ? summaryFigure(row, subject.figure, subject.score === 'sum' ? row.items : 1)
        : none('no_data');
    }
    case 'item': {
      const row = ofPopulation(report.items).find(
        ({ item, group }) => item === subject.item && group === 'all',
      );
      return row ? summaryFigure(row, subject.figure, 1) : none('no_data');
    }
    case 'comparison': {
      const row = ofPopulation(report.comparisons).find(({ scale }) => scale === subject.scale);
      if (!row) return none('no_data');
      const figure = comparisonFigure(row, subject.figure, cell, reading);
      const ofSums = subject.score === 'sum' && inScalePoints.includes(subject.figure);
      return ofSums ? scaled(figure, itemsOf(subject.scale, population, report)) : figure;
    }
  }
}

/** @param times  what sums of items are of their means */
function summaryFigure(row: ScaleRow | ItemRow, figure: SummaryFigure, times: number): ComputedFigure {
  const key = figure === 'se' ? 'std_error' : figure;
  const isFree = figure === 'n' || figure === 'score100';
  return scaled(numberOr(row[key], row.not_computed[key]), isFree ? 1 : times);
}

function scaled(figure: ComputedFigure, times: number): ComputedFigure {
  return figure.value === null ? figure : { ...figure, value: figure.value * times };
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
  const p = oneSided ? oneSidedP(test.p_value, cell.printed) : test.p_value;
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

function itemsOf(scale: string, population: string | null, { scales }: Report): number {
  return scales.find((row) => row.population === population && row.scale === scale)?.items ?? 1;
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

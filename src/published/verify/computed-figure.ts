import type { StarCutPoint } from '../../instrument/instrument.ts';
import type { ComparisonRow, Report } from '../../report/report-schema.ts';
import { nearestNumber } from '../../stats/nearest-number.ts';
import type { ComparisonFigure, PrintedCell } from '../printed-cell.ts';
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
      return row ? numberOr(row[subject.figure], row.not_computed[subject.figure]) : none('no_data');
    }
    case 'item': {
      const row = ofPopulation(report.items).find(
        ({ item, group }) => item === subject.item && group === 'all',
      );
      return row ? numberOr(row[subject.figure], row.not_computed[subject.figure]) : none('no_data');
    }
    case 'comparison': {
      const row = ofPopulation(report.comparisons).find(({ scale }) => scale === subject.scale);
      return row ? comparisonFigure(row, subject.figure, cell, reading) : none('no_data');
    }
  }
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
  const p = reading.oneSided ? test.p_value / 2 : test.p_value;
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

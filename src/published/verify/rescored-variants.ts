import type { Instrument, Population, Scale } from '../../instrument/instrument.ts';
import type { Report } from '../../report/report-schema.ts';
import type { Explanation } from '../../report/verification-schema.ts';
import type { PrintedCell } from '../printed-cell.ts';
import { computedFigure, type Reading, tableIndex } from './computed-figure.ts';
import { explanation } from './explanations.ts';
import { type CheckedCell, rowScope, tableScope, type Variant } from './variant.ts';

/** Scores the same answers with another instrument. */
export type Rescore = (instrument: Instrument) => Promise<Report>;

/** A variant of which the figures must first be computed. */
export interface RescoredVariant {
  readonly explanation: Explanation;
  readonly scope: Variant['scope'];
  readonly instrument: Instrument;
}

/** Other missing rules, where answers are missing; other reverse keys, where more than one figure of a row is off. */
export function rescoredVariants(
  checked: CheckedCell,
  all: readonly CheckedCell[],
  { instrument, report }: { readonly instrument: Instrument; readonly report: Report },
): RescoredVariant[] {
  const population = instrument.populations.find(({ id }) => id === checked.cell.population);
  if (!population) return [];
  const missing = report.items.some((row) => row.population === population.id && row.n_missing > 0);
  const other = (change: (scale: Scale) => Scale) => withScales(instrument, population, change);
  return [
    ...(missing ? missingRules : []).map(([rule, minValid]) => ({
      explanation: explanation('missing_rule', { rule }),
      scope: tableScope(() => true),
      instrument: other((scale) => ({ ...scale, minValid: minValid(scale.items.length) })),
    })),
    ...(rowIsOff(checked, all) ? keyings(checked, population) : []).map(({ explanation, indices }) => ({
      explanation,
      scope: rowScope(() => true),
      instrument: other((scale) => ({
        ...scale,
        items: scale.items.map(({ index, reverse }) => ({
          index,
          reverse: indices.includes(index) ? !reverse : reverse,
        })),
      })),
    })),
  ];
}

/** The variant with the figures of its report. */
export function rescored({ explanation, scope }: RescoredVariant, reading: Reading): Variant {
  return { explanation, scope, figure: ({ cell }) => computedFigure(cell, reading) };
}

const missingRules = [
  ['all', (items: number) => items],
  ['half', (items: number) => Math.ceil(items / 2)],
  ['any', () => 1],
] as const;

function withScales(instrument: Instrument, { id }: Population, change: (scale: Scale) => Scale): Instrument {
  return {
    ...instrument,
    populations: instrument.populations.map((population) =>
      population.id === id ? { ...population, scales: population.scales.map(change) } : population,
    ),
  };
}

/** Another key moves every figure of a row but n: a single figure that is off is not worth the trials. */
function rowIsOff({ cell }: CheckedCell, all: readonly CheckedCell[]): boolean {
  const moved = (other: PrintedCell) =>
    other.row === cell.row &&
    tableIndex(other) === tableIndex(cell) &&
    ['scale', 'item', 'comparison'].includes(other.subject.of) &&
    !('figure' in other.subject && other.subject.figure === 'n');
  const row = all.filter((other) => moved(other.cell));
  return moved(cell) && row.filter(({ agrees }) => !agrees).length >= Math.min(2, row.length);
}

/** First the items that are reversed left as they are, then the others reversed, one at a time. */
function keyings({ cell: { subject } }: CheckedCell, { items, scales }: Population) {
  const known = 'scale' in subject ? scales.filter(({ id }) => id === subject.scale) : scales;
  const keyed = known.flatMap((scale) => scale.items);
  const own = keyed.filter(({ index }) => subject.of !== 'item' || items[index]?.id === subject.item);
  const reversed = own.filter(({ reverse }) => reverse).map(({ index }) => index);
  const straight = own.filter(({ reverse }) => !reverse).map(({ index }) => index);
  const name = (indices: readonly number[]) => ({
    items: indices.map((index) => items[index]?.id ?? '').join(', '),
  });
  return [
    ...[...new Set(reversed)].map((index) => ({
      explanation: explanation('item_not_reversed', name([index])),
      indices: [index],
    })),
    ...(reversed.length > 1
      ? [{ explanation: explanation('item_not_reversed', name(reversed)), indices: reversed }]
      : []),
    ...[...new Set(straight)].map((index) => ({
      explanation: explanation('item_reversed', name([index])),
      indices: [index],
    })),
  ];
}

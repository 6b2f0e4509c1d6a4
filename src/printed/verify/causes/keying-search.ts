import type { Population, Scale } from '../../../codebook/codebook.ts';
import type { CheckedCell } from '../checked-cell.ts';
import { printedNumber } from '../printed-number.ts';
import type { KeyingShifts } from './keying-shifts.ts';
import type { KeyingTrials } from './rescored-causes.ts';

/** At most so many sets of items are tried: all of 14 items, or as many of more. */
const mostSets = 16_384;
/** Sets that come near enough to be scored. */
const mostScored = 24;

/**
 * Which sets of items of a scale, keyed the other way, would give the printed means, fewest items first; null where none is printed. The shift of a
 * mean is the sum of the shifts of its items, so that sets need not be scored to be tried.
 */
export function keyingSets(
  scale: Scale,
  row: readonly CheckedCell[],
  { n, shifts }: KeyingShifts,
  population: Population,
): KeyingTrials | null {
  const targets = row.flatMap(({ cell: { subject, plain }, figure }) => {
    if (subject.of !== 'scale' || subject.figure !== 'mean' || figure.value === null) return [];
    const printed = printedNumber(plain);
    const levels = population.group?.levels ?? [];
    const level = levels.findIndex(({ id }) => id === subject.group);
    const group = subject.group === 'all' ? levels.length : level;
    const people = n[group] ?? 0;
    if (!printed || people === 0) return [];
    const unit = 10 ** -printed.decimals;
    // As means, and as sums of items where means are expected.
    const wanted = [1, scale.items.length].map((times) => ({
      by: Number(printed.text) / times - figure.value / (subject.score === 'sum' ? scale.items.length : 1),
      within: unit / times,
    }));
    return [{ wanted, shift: (shifts[group] ?? []).map((sum) => sum / people) }];
  });
  if (targets.length === 0) return null;
  const fits = (set: readonly number[]) =>
    [0, 1].some((form) =>
      targets.every(({ wanted, shift }) => {
        const moved = set.reduce((sum, place) => sum + (shift[place] ?? 0), 0);
        const { by = 0, within = 0 } = wanted[form] ?? {};
        return Math.abs(moved - by) <= within;
      }),
    );
  let among = 0;
  const sets: number[][] = [];
  for (const set of subsets(scale.items.length)) {
    among += 1;
    if (among > mostSets || sets.length >= mostScored) break;
    if (fits(set)) sets.push(set.map((place) => scale.items[place]?.index ?? 0));
  }
  return { scales: [scale], sets, among };
}

/** Every set of places but the empty one, by size. */
function* subsets(places: number): Generator<number[]> {
  for (let size = 1; size <= places; size += 1) yield* combinations(places, size, 0);
}

function* combinations(places: number, size: number, from: number): Generator<number[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (let place = from; place <= places - size; place += 1) {
    for (const rest of combinations(places, size - 1, place + 1)) yield [place, ...rest];
  }
}

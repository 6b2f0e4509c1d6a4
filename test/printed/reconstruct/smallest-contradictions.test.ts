import { expect, test } from 'vitest';
import { localize } from '../../../src/localized.ts';
import type { PrintedCell } from '../../../src/printed/printed-cell.ts';
import { smallestContradictions } from '../../../src/printed/reconstruct/smallest-contradictions.ts';
import { fc } from '../../fast-check.ts';

interface Condition {
  readonly id: number;
  readonly cell: PrintedCell;
}

const conditionsUpTo = (count: number): Condition[] =>
  Array.from({ length: count }, (_, id) => ({
    id,
    cell: {
      table: '1',
      row: String(id),
      column: 'mean',
      printed: '',
      plain: '',
      unread: null,
      path: [],
      population: null,
      subject: { of: 'themes', category: '', subcategory: null, figure: 'concepts' },
    },
  }));

/** Clashes when all ids of one of the sets are there. */
const clashOf = (sets: readonly (readonly number[])[]) => (kept: readonly Condition[]) => {
  const ids = new Set(kept.map(({ id }) => id));
  return sets
    .filter((set) => set.every((id) => ids.has(id)))
    .map((set) => ({ where: set.join(), message: localize({ ko: '', en: '' }) }));
};

test('any contradictory sets are found whole, without a figure too many, and nothing contradictory is left', () => {
  const sets = fc.array(fc.uniqueArray(fc.nat(29), { minLength: 1, maxLength: 6 }), { maxLength: 5 });
  fc.assert(
    fc.property(sets, (planted) => {
      const conditions = conditionsUpTo(30);
      const clashes = clashOf(planted);
      const found = smallestContradictions(conditions, clashes).map(({ figures }) =>
        figures.map(({ row }) => Number(row)),
      );
      const named = (ids: readonly number[]) => conditions.filter(({ id }) => ids.includes(id));
      for (const ids of found) {
        expect(clashes(named(ids))).not.toEqual([]);
        for (const left of ids) expect(clashes(named(ids.filter((id) => id !== left)))).toEqual([]);
      }
      const all = found.flat();
      expect(new Set(all).size).toBe(all.length);
      expect(clashes(conditions.filter(({ id }) => !all.includes(id)))).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test('the smaller of two overlapping sets comes first', () => {
  const [first] = smallestContradictions(
    conditionsUpTo(9),
    clashOf([
      [0, 4],
      [4, 5, 6, 7],
    ]),
  );
  expect(first?.figures.map(({ row }) => row)).toEqual(['0', '4']);
});

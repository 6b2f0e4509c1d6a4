import { expect, test } from 'vitest';
import { RespondentsSeen } from '../../../src/responses/people/respondents-seen.ts';
import { RowLedger } from '../../../src/responses/rows/row-ledger.ts';
import { fc } from '../../fast-check.ts';

const respondent = (group: number) => ({
  answers: Int32Array.of(1),
  group,
  levels: new Int32Array(0),
  numbers: [],
});
const rows = fc.array(
  fc.record({
    id: fc.oneof(
      fc.integer({ min: 0, max: 40 }).map((number) => `U${number}`),
      // So far apart that a bit for each number would take more memory than their names.
      fc.integer({ min: 0, max: 300 }).map((number) => `U${number * 3_000_017}`),
      fc.constantFrom('김', '이', '이 ', 'x'),
    ),
    group: fc.constantFrom(-1, 0, 1, 1, 2),
    fromBytes: fc.boolean(),
  }),
  { size: 'large', maxLength: 600 },
);

test('who comes twice, where, and in which groups is the same whether rows come from bytes or from cells', () => {
  fc.assert(
    fc.property(
      rows,
      fc.constantFrom('error', 'independent'),
      fc.boolean(),
      (list, onBothGroups, keepsPlaces) => {
        const ledger = new RowLedger(3);
        const cells = new RespondentsSeen('first', onBothGroups, { keepsPlaces: true });
        const mixed = new RespondentsSeen('first', onBothGroups, { keepsPlaces });
        const knowsAll = keepsPlaces || onBothGroups === 'independent';
        const places = (seen: RespondentsSeen, fromBytes: boolean) =>
          list.map((row, at) => {
            const place = { file: `f${at >> 7}`, line: at + 1 };
            const bytes = Buffer.from(`,${row.id},`);
            const name = { bytes, start: 1, end: bytes.length - 1 };
            if (fromBytes && row.fromBytes) {
              const isNew =
                seen.isNewNumber(bytes, name.start, name.end) ?? seen.isNew(name, place, row.group);
              if (isNew) return undefined;
            }
            return seen.admit({ id: row.id, ...place, ledger }, respondent(row.group), () => {});
          });
        const expected = places(cells, false);
        const found = places(mixed, true);
        expect(found.map((one) => one === undefined)).toEqual(expected.map((one) => one === undefined));
        expect(mixed.names).toBe(cells.names);
        for (const [at, one] of found.entries()) if (one && knowsAll) expect(one).toEqual(expected[at]);
        if (knowsAll) expect(mixed.inBothGroups).toEqual(cells.inBothGroups);
        else expect(mixed.unplaced).toBe(found.filter((one) => one === null).length);
      },
    ),
    { numRuns: 60 },
  );
});

import { describe, expect, test } from 'vitest';
import { loadReportSchema, type Report } from '../../src/analyses/report/report-schema.ts';
import { suppressSmallCells } from '../../src/disclosure/suppress-small-cells.ts';
import { noGroup } from '../../src/responses/people/respondent.ts';
import { fc } from '../fast-check.ts';
import { type Person, reportOf, writtenCodebook } from './suppression-examples.ts';

const reportSchema = await loadReportSchema();

const person: fc.Arbitrary<Person> = fc.record({
  group: fc.constantFrom(0 as const, 0 as const, 0 as const, 1 as const, 1 as const, 1 as const, noGroup),
  answers: fc.array(fc.option(fc.constantFrom(1, 2, 3, 4, 4, 4), { freq: 8 }), {
    minLength: 7,
    maxLength: 7,
  }),
  levels: fc.tuple(fc.constantFrom(0, 1, 1, -1), fc.constantFrom(0, 1, 1, 2)),
});
const people = fc.array(person, { maxLength: 60 });
const isSmall = (n: number, minCell: number) => n > 0 && n < minCell;

describe('whatever the answers', () => {
  const holds = (check: (told: Report, minCell: number, whole: Report) => void) =>
    fc.assert(
      fc.property(people, fc.integer({ min: 3, max: 6 }), (persons, minCell) => {
        const whole = reportOf(writtenCodebook, persons);
        check(suppressSmallCells(whole, minCell), minCell, whole);
      }),
      { numRuns: 150 },
    );

  test('the document follows its schema, and says why each figure that is null has no value', () => {
    holds((told) => {
      expect(() => reportSchema.parse(told)).not.toThrow();
      for (const row of [...told.scales, ...told.items, ...told.comparisons]) {
        const nulls = Object.entries(row).filter(([name, value]) => value === null && name !== 'parent');
        expect(nulls.map(([name]) => name).sort()).toEqual(Object.keys(row.not_computed).sort());
      }
    });
  });

  test('what is told is what was computed', () => {
    holds((told, _, whole) => {
      const pairs = [
        ...told.scales.map(
          (row) =>
            [row, whole.scales.find((one) => one.scale === row.scale && one.group === row.group)] as const,
        ),
        ...told.items.map(
          (row) =>
            [row, whole.items.find((one) => one.item === row.item && one.group === row.group)] as const,
        ),
      ];
      for (const [row, original] of pairs) {
        const figures = Object.entries(row).filter(
          ([name, value]) => value !== null && name !== 'not_computed',
        );
        expect(original).toMatchObject(Object.fromEntries(figures));
      }
      for (const row of told.characteristics) expect(whole.characteristics).toContainEqual(row);
      for (const row of told.ledger) expect(whole.ledger).toContainEqual(row);
    });
  });

  test('no small count and no figure of few people is told, nor one that subtraction gives', () => {
    holds((told, minCell) => {
      const counts = told.items.flatMap((row) => Object.values(row.counts ?? {}));
      const cells = [...counts, ...told.characteristics.map(({ n }) => n)];
      expect(cells.filter((n) => isSmall(n, minCell))).toEqual([]);
      const summaries = [...told.scales, ...told.items].filter(({ mean }) => mean !== null);
      expect(summaries.filter(({ n }) => isSmall(n, minCell))).toEqual([]);
      for (const all of summaries.filter((row) => row.group === 'all')) {
        const levels = summaries.filter(
          (row) =>
            row.group !== 'all' &&
            row.scale === all.scale &&
            ('item' in row ? row.item : null) === ('item' in all ? all.item : null),
        );
        if (levels.length < 2) continue;
        expect(
          isSmall(
            levels.reduce((rest, { n }) => rest - n, all.n),
            minCell,
          ),
        ).toBe(false);
      }
    });
  });

  test('the ledger tells no people that the figures do not', () => {
    holds((told) => {
      for (const { scale, group, used } of told.ledger) {
        if (group === null) continue;
        const known =
          scale === null
            ? told.populations[0]?.groups.find((row) => row.group === group)
            : told.scales.find((row) => row.scale === scale && row.group === group);
        expect(known?.n).toBe(used);
      }
    });
  });

  test('whatever is missing is listed, and nothing is where nothing is small', () => {
    holds((told, _, whole) => {
      const rows = ({ characteristics, scales, items, comparisons, populations }: Report) =>
        JSON.stringify([characteristics, scales, items, comparisons, populations]);
      expect(told.suppressed.length === 0).toBe(rows(told) === rows(whole));
    });
  });
});

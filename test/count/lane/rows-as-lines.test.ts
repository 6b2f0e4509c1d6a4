import { expect, test } from 'vitest';
import { resolveCodebook } from '../../../src/codebook/resolve/resolve-codebook.ts';
import { readSav } from '../../../src/read/sav/read-sav.ts';
import { fc } from '../../fast-check.ts';
import { collectTable, sourceOf } from '../../read/collect-table.ts';
import { smallSav } from '../../read/small-sav.ts';
import { allLanes } from './all-lanes.ts';
import { sameChecks } from './same-checks.ts';

const codebook = resolveCodebook({
  id: 'b',
  populations: [
    {
      id: 'p',
      min: 1,
      max: 5,
      missing: [9],
      respondent: 'NAME',
      scales: [{ id: 's', items: ['X'] }],
    },
  ],
});
/** Of people, and now and then of what a line cannot hold as it is. */
const names = fc.oneof(
  { weight: 12, arbitrary: fc.integer({ min: 1, max: 3000 }).map((id) => `U${id}`) },
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 3000 }).map((id) => `가${id}`) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('', '"', 'a"b', '"a"', 'a\nb', '\r', 'a\tb', 'a,b', 'a\u001fb', '합계', '\n"'),
  },
);
const numbers = fc.oneof(
  { weight: 12, arbitrary: fc.integer({ min: 1, max: 5 }) },
  { weight: 1, arbitrary: fc.constantFrom(0, 9, 10, -1, 3.5, 1e21, -0, Number.NaN, -Number.MAX_VALUE, 1e-7) },
);
const files = fc.record({
  rows: fc.array(fc.tuple(numbers, names), { minLength: 1, maxLength: 60, size: 'max' }),
  sizes: fc.array(fc.integer({ min: 1, max: 600 }), { minLength: 1, maxLength: 4 }),
  bigEndian: fc.boolean(),
  encoding: fc.constantFrom('UTF-8', 'CP949', undefined),
  cut: fc.constantFrom(0, 0, 0, 1, 16),
  onInvalid: fc.constantFrom('error', 'missing', 'drop-row'),
});

test('cases of SPSS come out the same from lines and from cells, with their numbers', async () => {
  let fromBytes = 0;
  let checked = 0;
  await fc.assert(
    fc.asyncProperty(files, async ({ rows, sizes, bigEndian, encoding, cut, onInvalid }) => {
      const parts = { rows, bigEndian, ...(encoding && { encoding }) };
      const whole = smallSav(parts);
      const bytes = whole.subarray(0, whole.length - cut);
      fromBytes += await allLanes(bytes, codebook, { onInvalid, onDuplicate: 'first' }, sizes);
      checked += await sameChecks([bytes, whole], codebook, {}, sizes);
    }),
    { numRuns: 150 },
  );
  expect(fromBytes).toBeGreaterThan(300);
  expect(checked).toBeGreaterThan(300);
});

test('every text of a case is read as it is written', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(numbers, names), { minLength: 1 }), async (rows) => {
      const bytes = smallSav({ rows, encoding: 'UTF-8' });
      const table = await collectTable(readSav, sourceOf('a.sav', bytes));
      const missing = (value: number) => Number.isNaN(value) || value === -Number.MAX_VALUE;
      expect(table.rows).toEqual(
        rows.map(([value, name]) => [missing(value) ? '' : String(value), inEightBytes(name)]),
      );
      expect(table.lines).toEqual(rows.map((_, index) => index + 1));
    }),
    { numRuns: 100 },
  );
});

const inEightBytes = (name: string) => Buffer.from(name).subarray(0, 8).toString().replace(/ +$/, '');

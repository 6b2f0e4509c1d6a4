import { expect, test } from 'vitest';
import { resolveCodebook } from '../../../src/codebook/resolve/resolve-codebook.ts';
import { plainLane } from '../../../src/count/lane/plain-lane.ts';
import { plainColumn } from '../../../src/read/data-table.ts';
import { findColumns } from '../../../src/responses/columns/find-columns.ts';
import { NumberedNames } from '../../../src/responses/columns/numbered-names.ts';
import { RespondentsSeen } from '../../../src/responses/people/respondents-seen.ts';
import { fc } from '../../fast-check.ts';

const codebook = resolveCodebook({
  id: 'book',
  populations: [
    {
      id: 'people',
      min: 1,
      max: 5,
      min_valid: 'all',
      respondent: 'id',
      scales: [{ id: 'scale', items: ['x'] }],
    },
  ],
});
const [population] = codebook.populations;
if (!population) throw new Error('there is one');
const columns = findColumns(population, ['id', 'x'].map(plainColumn), 'f', 1);

const characters = fc.constantFrom(...'0123456789012345678901234567890123456789Uz-!~ \u007f\u0001가\u00a0');

test('the kernel takes the rows of exactly those names that are kept by their numbers', () => {
  let taken = 0;
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: characters, maxLength: 24 }), { minLength: 3, maxLength: 30 }),
      (names) => {
        const seen = new RespondentsSeen('error');
        const lane = plainLane(population, columns, ',', seen);
        for (const name of names) {
          const bytes = Buffer.from(name);
          const kept = new NumberedNames().add(bytes, 0, bytes.length) !== null;
          expect(lane?.wouldTake(Buffer.from(`${name},3\n`), 0), JSON.stringify(name)).toBe(kept);
          expect(lane?.wouldTake(Buffer.from(`"${name}","3"\n`), 0), JSON.stringify(name)).toBe(kept);
          taken += Number(kept);
        }
      },
    ),
    { numRuns: 300 },
  );
  expect(taken).toBeGreaterThan(1000);
});

test('a number alone adds a name as the whole name does', () => {
  const name = fc.record({
    prefix: fc.constantFrom('U', 'U', 'U', 'V', 'U0', ''),
    number: fc.integer({ min: 1, max: 300_000 }),
  });
  fc.assert(
    fc.property(fc.array(name, { maxLength: 60 }), (names) => {
      const whole = new NumberedNames();
      const parts = new NumberedNames();
      let before: string | null = null;
      for (const { prefix, number } of names) {
        const bytes = Buffer.from(`${prefix}${number}`);
        // Behind `U0` stands a padded number, which belongs to another prefix for each length.
        const same = prefix === before && prefix !== 'U0';
        const added = same ? parts.addNumber(number) : parts.add(bytes, 0, bytes.length);
        expect(added).toBe(whole.add(bytes, 0, bytes.length));
        before = prefix;
      }
    }),
  );
});

import { expect, test } from 'vitest';
import type { AnswerGlance } from '../../src/responses/people/answer-glance.ts';
import { wholeName } from '../../src/responses/people/placed-names.ts';
import { noWave } from '../../src/responses/people/respondent.ts';
import type { ObservedRow } from '../../src/responses/rows/row-observer.ts';
import { RowsFingerprint } from '../../src/responses/rows/rows-fingerprint.ts';

interface Row {
  readonly hash: number;
  readonly group: number;
  readonly levels: readonly number[];
  readonly name: string;
  readonly outcome?: 'used' | 'listwise';
}

const rows: readonly Row[] = Array.from({ length: 12 }, (_, n) => ({
  hash: 97 * n,
  group: n % 2,
  levels: [n % 3, n % 4],
  name: `p${n}`,
}));
const [first, ...others] = rows as [Row, ...Row[]];

/** How many rows, and two sums. */
function partsOf(of: readonly Row[]): readonly string[] | undefined {
  const fingerprint = new RowsFingerprint();
  for (const { hash, group, levels, name, outcome = 'used' } of of) {
    const glance: AnswerGlance = { hash, given: 0, longestRun: 0, same: false, mayBeStraight: false };
    const row: ObservedRow = {
      cells: [],
      line: () => 2,
      outcome,
      respondent: { answers: new Int32Array(), group, levels: Int32Array.from(levels), numbers: [] },
      wave: noWave,
      invalid: [],
      invalidNumbers: [],
      name: () => wholeName(Buffer.from(name)),
      fingerprint: () => new Int32Array(),
    };
    fingerprint.observe(row, glance);
  }
  return fingerprint.text?.split(' ');
}

test.each<[string, Partial<Row>]>([
  ['an answer', { hash: 1 }],
  ['the group', { group: 1 }],
  ['the first level', { levels: [1, 0] }],
  ['the last level', { levels: [0, 1] }],
  ['the name', { name: 'p00' }],
])('%s changes both sums, and not how many rows there are', (_, change) => {
  const [count, one, other] = partsOf(rows) ?? [];
  const [sameCount, changed, otherChanged] = partsOf([{ ...first, ...change }, ...others]) ?? [];
  expect([count, sameCount]).toEqual(['12', '12']);
  expect(changed).not.toBe(one);
  expect(otherChanged).not.toBe(other);
});

test('the order of rows does not matter, nor a row that is not used', () => {
  const unused = { ...first, name: 'else', outcome: 'listwise' } as const;
  expect(partsOf([unused, ...others, first])).toEqual(partsOf(rows));
});

test.each([
  ['nine rows', rows.slice(0, 9)],
  ['four different rows', rows.map((_, n) => rows[n % 4] ?? first)],
])('%s tell nothing', (_, few) => {
  expect(partsOf(few)).toBeUndefined();
});

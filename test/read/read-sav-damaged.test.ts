import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { InputError } from '../../src/errors.ts';
import { readSav } from '../../src/read/sav/read-sav.ts';
import { fc } from '../fast-check.ts';
import { collectTable, sourceOf } from './collect-table.ts';
import { type SmallSav, smallSav } from './small-sav.ts';

const fixture = (name: string) => readFileSync(`fixtures/formats/${name}`);
const outcome = (bytes: Uint8Array) =>
  collectTable(readSav, sourceOf('a.sav', bytes)).then(
    ({ rows }) => rows.length,
    (error: unknown) => error,
  );

test.each(['kinds.sav', 'kinds-cp949.zsav', 'users-uncompressed.sav'])(
  '%s cut anywhere is refused',
  async (name) => {
    const bytes = fixture(name);
    const step = Math.ceil(bytes.length / 200);
    for (let length = 0; length < bytes.length; length += step) {
      expect(await outcome(bytes.subarray(0, length)), `cut at ${length}`).toBeInstanceOf(InputError);
    }
  },
);

test.each(['kinds.sav', 'kinds-cp949.zsav', 'users-uncompressed.sav'])(
  '%s with any bytes changed is read or refused, never more',
  async (name) => {
    const original = fixture(name);
    const change = fc.tuple(fc.nat(original.length - 1), fc.nat(255));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
        const bytes = Buffer.from(original);
        for (const [at, value] of changes) bytes[at] = value;
        const result = await outcome(bytes);
        if (typeof result !== 'number') expect(result).toBeInstanceOf(InputError);
      }),
      { numRuns: 150 },
    );
  },
);

const int32 = (...values: readonly number[]) => {
  const bytes = Buffer.alloc(4 * values.length);
  for (const [index, value] of values.entries()) bytes.writeInt32LE(value, 4 * index);
  return bytes;
};

test('cases are counted against what the header declares', async () => {
  const rows = [
    [1, 'a'],
    [2, 'b'],
  ] as const;
  expect(await outcome(smallSav({ rows, cases: 3 }))).toMatchObject({
    problems: [{ line: 3, message: { en: 'the file is cut short: it holds 2 of 3 cases' } }],
  });
  expect(await outcome(smallSav({ rows, cases: 1 }))).toBeInstanceOf(InputError);
  expect(await outcome(smallSav({ rows, cases: -1 }))).toBe(2);
  const counted = (cases: number) => ({ rows, cases: -1, extra: [int32(7, 16, 8, 2, 1, 0, cases, 0)] });
  expect(await outcome(smallSav(counted(3)))).toMatchObject({ problems: [{ line: 3 }] });
  expect(await outcome(smallSav(counted(2)))).toBe(2);
});

/** Value labels of one byte each, for so many variables. */
const valueLabels = (labels: number, variables: number) => {
  const one = Buffer.alloc(16, 1);
  return Buffer.concat([
    int32(3, labels),
    ...Array.from({ length: labels }, () => one),
    int32(4, variables, ...Array.from({ length: variables }, () => 1)),
  ]);
};

test('a thousand labels on five hundred variables are read', async () => {
  expect(await outcome(smallSav({ extra: [valueLabels(1000, 500)] }))).toBe(0);
});

test.each<[string, SmallSav]>([
  ['labels of more values than any survey has', { extra: [valueLabels(600_000, 1)] }],
  ['labels on more variables than any survey has', { extra: [valueLabels(1000, 600)] }],
  ['an extension of 2^62 bytes', { extra: [int32(7, 99, 0x7fffffff, 0x7fffffff)] }],
  ['an extension of negative size', { extra: [int32(7, 99, -1, 8)] }],
  ['two thousand million value labels', { extra: [int32(3, 0x7fffffff)] }],
  ['labels for two thousand million variables', { extra: [int32(3, 0), int32(4, 0x7fffffff)] }],
  ['a document of two thousand million lines', { extra: [int32(6, 0x7fffffff)] }],
  ['a very long text without room', { extra: [int32(7, 14, 1, 10), Buffer.from('NAME=32767')] }],
  ['a very long text that is short', { extra: [int32(7, 14, 1, 8), Buffer.from('NAME=200')] }],
  ['a very long text of no length', { extra: [int32(7, 14, 1, 8), Buffer.from('NAME=abc')] }],
  ['labels of a long text beyond their record', { extra: [int32(7, 21, 1, 8, 100, 1)] }],
  ['missing values of a long text beyond their record', { extra: [int32(7, 22, 1, 8, 1, 1)] }],
  ['an unknown record', { extra: [int32(12345)] }],
])('%s: refused', async (_, parts) => {
  expect(await outcome(smallSav(parts))).toBeInstanceOf(InputError);
});

test('a zlib block that unpacks beyond what its table says is refused', async () => {
  const bytes = fixture('users.zsav');
  const tableStart = bytes.length - 48;
  bytes.writeInt32LE(8, tableStart + 24 + 16);
  expect(await outcome(bytes)).toMatchObject({
    problems: [{ message: { en: expect.stringContaining('zlib') } }],
  });
});

test.each(['', '$FL2', 'not a system file at all'.repeat(20)])(
  'other bytes (%#) are refused',
  async (text) => {
    expect(await outcome(Buffer.from(text))).toBeInstanceOf(InputError);
  },
);

test.each(['ab\xff', 'a"\xff', 'a\n\xff'])(
  'a text that is not in its encoding is refused: %j',
  async (text) => {
    const rows = [
      [1, 'fine'],
      [2, Buffer.from(text, 'latin1')],
    ] as const;
    expect(await outcome(smallSav({ rows, encoding: 'UTF-8' }))).toMatchObject({
      problems: [{ file: 'a.sav', line: 2, column: 'NAME' }],
    });
  },
);

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Verification } from '../../src/printed/verify/verification-schema.ts';
import { runHanaro } from '../run-hanaro.ts';
import { engineCases, type OpenEngine } from './engine-cases.ts';
import { removeFolder, serverFolder } from './server-process.ts';

// Figures: R 4.2.2, test/printed/verify/cases/reference.R
const cases = 'test/printed/verify/cases';
const folder = serverFolder();
afterAll(() => removeFolder(folder));

const written = (name: string, document: object): string => {
  const file = join(folder, name);
  writeFileSync(file, JSON.stringify(document));
  return file;
};
const population = (scales: readonly object[], min_valid: string) => ({
  id: 't',
  populations: [{ id: 'p', min: 1, max: 6, min_valid, group: { column: 'g', levels: ['a', 'b'] }, scales }],
});
const compared = (...rows: readonly object[]) => ({
  tables: [{ table: '1', population: 'p', kind: 'group_comparison', rows }],
});
const figures = (n: string, mean: string, sd: string) => ({ n, mean, sd });

const twoScales = written(
  'two.json',
  population(
    [
      { id: 'x', items: ['q1', 'q2'] },
      { id: 'y', items: ['q3', 'q4'] },
    ],
    'all',
  ),
);
const oneScale = written(
  'one.json',
  population([{ id: 's', items: ['q1', 'q2', 'q3', 'q4', 'q5'], reverse: ['q1'] }], 'any'),
);
const listwise = written(
  'listwise.json',
  compared(
    { scale: 'x', a: figures('105', '3.57', '0.72'), b: figures('154', '3.61', '0.76'), t: '-0.377' },
    { scale: 'y', a: figures('105', '4.44', '1.25'), b: figures('154', '4.79', '1.10'), t: '-2.321' },
  ),
);
const missingRule = written(
  'missing-rule.json',
  compared({ scale: 's', a: figures('115', '21.93', '5.29'), b: figures('177', '23.90', '4.21') }),
);
const keys = written(
  'keys.json',
  compared({ scale: 's', a: figures('115', '3.01', '0.82'), b: figures('185', '2.76', '0.65'), t: '2.930' }),
);
const paper = 'fixtures/published/jeju-hanaro-2021.json';

/** What is asked is the same for every kind of file, and for partitions. */
const asked = engineCases.filter(({ name }) => !/Parquet|a database|partitions/.test(name));

describe.each(asked)('$name', ({ here, open }) => {
  let engine: OpenEngine | undefined;
  beforeAll(async () => {
    if (here) engine = await open();
  });
  afterAll(() => engine?.close());

  test.skipIf(!here).each([
    ['a paper of two populations', paper, { staff: 'fixtures/staff.csv', users: 'fixtures/users.csv' }, []],
    ['listwise deletion', listwise, { two: `${cases}/two.csv` }, ['listwise'], twoScales],
    ['another missing rule', missingRule, { bfi: `${cases}/bfi.csv` }, ['missing_rule'], oneScale],
    ['other keys of four items', keys, { keyed: `${cases}/bfi.csv` }, ['item_not_reversed'], oneScale],
  ])('verifies as from the CSV: %s', async (_, tables, data: object, causes, codebook = '') => {
    const files = Object.entries<string>({ ...data });
    const named: string[] = [];
    for (const [table, file] of files) named.push(...((await engine?.loadCsv(file, table)) ?? []));
    const run = (...args: readonly string[]) =>
      runHanaro(['verify', tables, ...args, ...(codebook ? ['--codebook', codebook] : []), '--json'], {
        env: engine?.env ?? {},
      });
    const [counted, read] = [
      run(...(engine?.args ?? []), ...named),
      run(...files.map(([, file]) => file)),
    ].map(({ status, stdout, stderr }) => {
      const { inputs, ...verified } = JSON.parse(stdout || '{}') as Verification;
      return { status, stderr, verified };
    });
    expect(read?.status).toBe(1);
    const explained = read?.verified.cells.map(({ explanation }) => explanation?.code);
    expect(explained).toEqual(expect.arrayContaining([...causes]));
    expect(counted).toEqual(read);
  });
});

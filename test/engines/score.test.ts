import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Warning } from '../../src/errors.ts';
import { manyItems } from '../count/engine/many-items.ts';
import { mixedRows, writtenMixed } from '../count/mixed-people.ts';
import { type Run, runHanaro } from '../run-hanaro.ts';
import { engineCases, type OpenEngine } from './engine-cases.ts';
import { removeFolder, serverFolder } from './server-process.ts';

/** One of its groups is empty, one has one person. */
const groups5 = 'fixtures/reference/cases/groups-5';
const folder = serverFolder();
const many = join(folder, 'many.csv');
writeFileSync(many, manyUsers(50));
const items = manyItems(130, 40);
const [manyItemsCsv, manyItemsBook] = [join(folder, 'items.csv'), join(folder, 'items.json')];
writeFileSync(manyItemsCsv, items.csv);
writeFileSync(manyItemsBook, JSON.stringify(items.written));
const [numbersCsv, numbersBook] = [join(folder, 'numbers.csv'), join(folder, 'numbers.json')];
writeFileSync(numbersCsv, mixedRows());
writeFileSync(numbersBook, JSON.stringify(writtenMixed));
afterAll(() => removeFolder(folder));

/** The example's people again and again, some cells empty, some levels unknown, some without any answer. */
function manyUsers(times: number): string {
  const [header = '', ...rows] = readFileSync('fixtures/users.csv', 'utf8').trim().split('\n');
  let seed = 20261123;
  const chance = (one: number) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed % 65_536 < 65_536 / one;
  };
  const again = Array.from({ length: times }, (_, time) =>
    rows.map((row) => {
      const absent = chance(60);
      return row
        .split(',')
        .map((cell, at) => {
          if (at === 0) return `${cell}-${time}`;
          if (at === 1) return chance(40) ? '' : cell;
          return chance(30) || (absent && at > 9) ? '' : cell;
        })
        .join(',');
    }),
  );
  return [header, ...again.flat(), ''].join('\n');
}

describe.each(engineCases)('$name', ({ name, here, open }) => {
  let engine: OpenEngine | undefined;
  beforeAll(async () => {
    if (here) engine = await open();
  });
  afterAll(() => engine?.close());

  test.skipIf(!here).each([
    ['users', 'fixtures/users.csv'],
    ['staff', 'fixtures/staff.csv'],
    ['many', many],
    // DuckDB has 200 of them in test/count/engine.
    ...(name.startsWith('DuckDB') ? [] : [['many_items', manyItemsCsv, '--codebook', manyItemsBook]]),
    ['numbers', numbersCsv, '--codebook', numbersBook],
    ['several_groups', `${groups5}/data.csv`, '--codebook', `${groups5}/codebook.json`],
  ])('the same figures as from the CSV: %s', async (table = '', file = '', ...codebook) => {
    const named = (await engine?.loadCsv(file, table)) ?? [];
    const run = (command: string, data: readonly string[]) =>
      runHanaro([command, ...data, ...codebook, '--json'], { env: engine?.env ?? {} });
    // The answers of some are drawn at random, so that scales hang together by chance alone.
    const reliable = table === 'numbers' ? [] : ['reliability'];
    const correlated = ['users', 'staff', 'many', 'numbers'].includes(table) ? ['correlate'] : [];
    for (const command of ['score', ...reliable, ...correlated]) {
      const counted = run(command, [...(engine?.args ?? []), ...named]);
      const read = run(command, [file]);
      // Of an empty group and of one person some figures cannot be computed; nor of more items than people.
      const undefinedHere = ['score several_groups', 'reliability several_groups', 'reliability many_items'];
      const status = undefinedHere.includes(`${command} ${table}`) ? 4 : 0;
      expect([counted.status, read.status]).toEqual([status, status]);
      expect(figuresOf(counted)).toEqual(figuresOf(read));
    }
  });
});

/** The document without what names the data; a database has no lines. */
function figuresOf({ stdout }: Run) {
  const { inputs, warnings, ...figures } = JSON.parse(stdout);
  return {
    ...figures,
    rows: inputs.map(({ rows }: { readonly rows: unknown }) => rows),
    warnings: warnings.map(({ code, column, count }: Warning) => ({ code, column, count })),
  };
}

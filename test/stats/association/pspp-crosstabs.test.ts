import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { chiSquareTest, yatesTest } from '../../../src/stats/association/chi-square-test.ts';
import { occupiedTable } from '../../../src/stats/association/contingency-table.ts';
import { cramersV } from '../../../src/stats/association/cramers-v.ts';
import { tables } from './association-reference.ts';

/** Of each CROSSTABS in fixtures/reference/pspp/crosstabs.csv, in order: PSPP 1.6.2, CHISQ and PHI. */
const output = readFileSync('fixtures/reference/pspp/crosstabs.csv', 'utf8');
const names = (
  readFileSync('fixtures/reference/pspp/crosstabs.sps', 'utf8').match(/in this order: (.*?)\. Run/)?.[1] ?? ''
).split('; ');
const valuesOf = (line: RegExp) =>
  [...output.matchAll(line)].map(([, value, df]) => ({ value: Number(value), df: Number(df) }));
const chiSquares = valuesOf(/^Pearson Chi-Square,([^,]*),([^,]*),/gm);
const blocks = output.split('Table: Summary').slice(1);

// PSPP's two-sided p of Fisher's test is not what R and exact rationals have (.150 for .200), so it is no witness.
test.each(names.map((name, index) => ({ name, index })))(
  '$name: chi-square, Yates and V as PSPP’s CROSSTABS',
  ({ name, index }) => {
    const table = occupiedTable(tables.find((one) => one.name === name)?.table ?? []);
    const { statistic, degreesOfFreedom } = chiSquareTest(table);
    expect(statistic).toBeCloseTo(chiSquares[index]?.value ?? Number.NaN, 10);
    expect(degreesOfFreedom).toBe(chiSquares[index]?.df);
    const block = blocks[index] ?? '';
    const corrected = /^Continuity Correction,([^,]*),/m.exec(block)?.[1];
    if (corrected === undefined) expect(yatesTest(table)).toBeNull();
    else expect(yatesTest(table)?.statistic).toBeCloseTo(Number(corrected), 10);
    const v = /Cramer's V,([^,\n]*)/.exec(block)?.[1];
    expect(cramersV(table, 0.95).estimate).toBeCloseTo(Number(v), 12);
  },
);

test('there are eight tables', () => {
  expect([names.length, chiSquares.length, blocks.length]).toEqual([8, 8, 8]);
});

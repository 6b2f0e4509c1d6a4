import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { builtInText } from '../../codebooks/built-in-text.ts';
import { jejuHanaro } from '../../src/codebook/built-in/jeju-hanaro.ts';
import type { Population } from '../../src/codebook/codebook.ts';
import { builtInCodebook, loadCodebook } from '../../src/codebook/load-codebook.ts';
import { resolveCodebook } from '../../src/codebook/resolve/resolve-codebook.ts';
import { codebookSchema } from '../../src/codebook/schema/codebook-schema.ts';

const paper = z
  .object({
    tables: z.array(
      z.object({
        table: z.string(),
        population: z.string().optional(),
        scale: z.string().optional(),
        rows: z
          .array(
            z.object({
              variable: z.string().optional(),
              level: z.string().optional(),
              item: z.string().optional(),
            }),
          )
          .optional(),
        populations: z
          .array(
            z.object({
              id: z.string(),
              points: z.tuple([z.number(), z.number()]),
              indicators: z.array(
                z.object({
                  id: z.string(),
                  items: z.number(),
                  subscales: z.array(z.object({ id: z.string(), items: z.number() })).optional(),
                }),
              ),
            }),
          )
          .optional(),
      }),
    ),
  })
  .parse(JSON.parse(readFileSync('fixtures/published/jeju-hanaro-2021.json', 'utf8')));
const table = (number: string) => paper.tables.find((each) => each.table === number);

const { populations } = resolveCodebook(jejuHanaro);
const population = (id: string): Population => {
  const found = populations.find((each) => each.id === id);
  if (!found) throw new Error(`no population ${id}`);
  return found;
};
const sizes = ({ scales }: Population, parent: string | null) =>
  scales.filter((scale) => scale.parent === parent).map(({ id, items }) => ({ id, items: items.length }));

test('the built-in codebook is codebooks/jeju-hanaro.yaml (npm run built-in)', async () => {
  expect(readFileSync('src/codebook/built-in/jeju-hanaro.ts', 'utf8')).toBe(await builtInText());
  expect(await loadCodebook('codebooks/jeju-hanaro.yaml')).toEqual(builtInCodebook());
});

test('the built-in codebook follows the schema that users’ codebooks follow', () => {
  expect(codebookSchema.parse(jejuHanaro)).toEqual(jejuHanaro);
});

test('there are two populations, staff on 1–7 and users on 1–5, as table 2 says', () => {
  const printed = table('2')?.populations?.map(({ id, points: [min, max] }) => ({ id, min, max }));
  const ends = ({ items }: Population) => [...new Set(items.map(({ min, max }) => `${min}–${max}`))];
  expect(populations.map((each) => [each.id, ends(each)])).toEqual([
    ['staff', ['1–7']],
    ['users', ['1–5']],
  ]);
  expect(printed).toEqual([
    { id: 'staff', min: 1, max: 7 },
    { id: 'users', min: 1, max: 5 },
  ]);
});

test('there are four indicators, with the items that table 2 prints', () => {
  const built = populations.flatMap((each) => sizes(each, null));
  expect(built).toHaveLength(4);
  expect(built).toEqual(
    table('2')?.populations?.flatMap(({ indicators }) => indicators.map(({ id, items }) => ({ id, items }))),
  );
});

test('staff answer 40 items in 7 areas, the item columns of tables 5 to 11', () => {
  const staff = population('staff');
  const printed = ['5', '6', '7', '8', '9', '10', '11'].map(table);
  const areas = staff.scales.filter(({ id }) => !staff.scales.some(({ parent }) => parent === id));
  expect(staff.items).toHaveLength(40);
  expect(areas).toHaveLength(7);
  expect(areas.map(({ id }) => id)).toEqual(printed.map((each) => each?.scale));
  expect(staff.items.map(({ id }) => id)).toEqual(
    printed.flatMap((each) => each?.rows?.map(({ item }) => item)),
  );
});

test('users answer 57 items in 20 subscales, as table 2 counts them', () => {
  const users = population('users');
  const printed = table('2')?.populations?.find(({ id }) => id === 'users')?.indicators ?? [];
  expect(users.items).toHaveLength(57);
  expect(users.scales.filter(({ depth }) => depth === 1)).toHaveLength(20);
  for (const { id, subscales } of printed) expect(sizes(users, id)).toEqual(subscales);
  expect(printed.map(({ id }) => id)).toEqual(['service_quality', 'service_satisfaction', 'happiness']);
});

describe.each([
  ['staff', '3', 6],
  ['users', '13', 8],
] as const)('%s, table %s', (id, number, count) => {
  test(`the ${count} characteristics have the printed levels in the printed order`, () => {
    const printed = table(number)?.rows?.map((row) => [row.variable, row.level]);
    const { characteristics } = population(id);
    expect(characteristics).toHaveLength(count);
    expect(
      characteristics.flatMap(({ column, levels }) => levels.map(({ value }) => [column, value])),
    ).toEqual(printed);
  });
});

test('every label is there in both languages', () => {
  const labels = populations.flatMap(({ items, scales }) => [...items, ...scales].map(({ label }) => label));
  expect(labels).toHaveLength(97 + 9 + 23);
  expect(
    labels.filter(({ ko, en }) => !/\p{Script=Hangul}/u.test(ko) || /\p{Script=Hangul}/u.test(en)),
  ).toEqual([]);
});

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { reliabilityOf } from './reliability-rows.ts';

/** The cases in the order in which fixtures/reference/pspp/reliability.sps runs them. */
const runs = [
  ['attitude', 'attitude'],
  ['bfi', 'agree'],
  ['points-11', 'trait'],
  ['against', 'trait'],
  ['constant-item', 'trait'],
] as const;

const tables = readFileSync('fixtures/reference/pspp/reliability.csv', 'utf8')
  .split('Table: ')
  .map((text) => text.split('\n').map((line) => line.split(',')));

/** The rows of the nth table of a title: each run prints one of alpha, of items, then one of the halves. */
function pspp(title: string, nth: number): string[][] {
  return tables.filter(([first]) => first?.[0] === title)[nth] ?? [];
}

describe.each(runs.map(([name, scale], nth) => ({ name, scale, nth })))(
  'PSPP 1.6.2 RELIABILITY, $name',
  ({ name, scale, nth }) => {
    const rowsOf = async () => {
      const { reliability, reliability_items: items } = await reliabilityOf(name);
      const isOf = (row: { scale: string; group: string }) => row.scale === scale && row.group === 'all';
      return { row: reliability.find(isOf), items: items.filter(isOf) };
    };
    /** PSPP prints 15 decimals. */
    const same = (printed: string | undefined, figure: number | null | undefined) => {
      if (figure === null) expect(printed).toBe('NaN');
      else expect(Number(printed)).toBeCloseTo(figure ?? Number.NaN, 13);
    };

    test('n and alpha, a constant item among them', async () => {
      const { row } = await rowsOf();
      const [, , [, valid] = []] = pspp('Case Processing Summary', 2 * nth);
      const [, , [alpha, items] = []] = pspp('Reliability Statistics', 2 * nth);
      expect([Number(valid), Number(items)]).toEqual([row?.n, row?.items]);
      same(alpha, row?.cronbach_alpha?.estimate);
    });

    test('correlation of each item with the rest, and alpha without it', async () => {
      const { items } = await rowsOf();
      const printed = pspp('Item-Total Statistics', nth).slice(2, 2 + items.length);
      expect(printed.map(([item]) => item)).toEqual(items.map(({ item }) => item));
      for (const [at, { item_rest_r, alpha_if_deleted }] of items.entries()) {
        same(printed[at]?.[3], item_rest_r);
        same(printed[at]?.[4], alpha_if_deleted);
      }
    });

    test('odd against even items, of equal and of unequal length', async () => {
      const { row } = await rowsOf();
      const halves = pspp('Reliability Statistics', 2 * nth + 1);
      const line = row?.split_half?.method === 'odd_even_horst' ? 'Unequal Length' : 'Equal Length';
      expect(line).toBe((row?.items ?? 0) % 2 === 0 ? 'Equal Length' : 'Unequal Length');
      same(halves.find((cells) => cells[1] === line)?.at(-1), row?.split_half?.estimate);
    });
  },
);

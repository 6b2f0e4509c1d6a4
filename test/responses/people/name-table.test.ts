import { expect, test } from 'vitest';
import { NameTable } from '../../../src/responses/people/name-table.ts';
import { fc } from '../../fast-check.ts';

function numberOf(table: NameTable, name: string): number {
  const bytes = Buffer.from(`<${name}>`);
  return table.add(bytes, 1, bytes.length - 1);
}

const names = fc.array(
  fc.oneof(
    fc.string({ maxLength: 3, unit: fc.constantFrom('a', 'b', '가', '\u0000') }),
    fc.integer({ min: 0, max: 3 }).map((more) => 'long '.repeat(40 + more)),
  ),
  { size: 'large', maxLength: 300 },
);

test('each name has one number, in the order in which they come', () => {
  fc.assert(
    fc.property(names, (list) => {
      const table = new NameTable();
      const known = new Map<string, number>();
      for (const name of list) {
        const bytes = Buffer.from(name);
        expect(table.find(bytes, 0, bytes.length)).toBe(known.get(name) ?? -1);
        if (!known.has(name)) known.set(name, known.size);
        expect(numberOf(table, name)).toBe(known.get(name));
      }
      expect(table.size).toBe(known.size);
    }),
  );
});

test('many names, two with one hash among them, and one of more than a megabyte are told apart', () => {
  const table = new NameTable();
  const name = (index: number) => (index === 50_000 ? 'x'.repeat(3_000_000) : `${index * 7919}@example.com`);
  const list = Array.from({ length: 100_000 }, (_, index) => name(index));
  expect(table.find(Buffer.from(name(50_000)), 0, 3_000_000)).toBe(-1);
  const numbers = list.map((_, index) => index);
  expect(list.map((one) => numberOf(table, one))).toEqual(numbers);
  expect(list.map((one) => numberOf(table, one))).toEqual(numbers);
});

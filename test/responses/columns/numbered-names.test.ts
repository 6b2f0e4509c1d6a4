import { expect, test } from 'vitest';
import { NumberedNames } from '../../../src/responses/columns/numbered-names.ts';
import { fc } from '../../fast-check.ts';

/** Adds names that stand within more bytes. */
function adder(): (name: string) => boolean | null {
  const names = new NumberedNames();
  return (name) => {
    const bytes = Buffer.from(`<${name}>`);
    return names.add(bytes, 1, bytes.length - 1);
  };
}

test('a name is new once', () => {
  const add = adder();
  expect(['U1', 'U2', 'U1', 'V1', 'U2', '1', '1'].map(add)).toEqual([
    true,
    true,
    false,
    true,
    false,
    true,
    false,
  ]);
});

test('a name may have any length before its number', () => {
  const add = adder();
  const long = 'B'.repeat(200_000);
  expect([`${long}1`, `${long}2`, `${long}1`].map(add)).toEqual([true, true, false]);
});

test('zeros before a number make another name', () => {
  const add = adder();
  expect(['U7', 'U07', 'U007', 'U7', 'U007'].map(add)).toEqual([true, true, true, false, false]);
});

test.each(['', 'U', 'U1a', 'U 1', '홍1', 'U1234567890', 'U1 '])('%j is a name of another kind', (name) => {
  const add = adder();
  expect([add(name), add(name)]).toEqual([null, null]);
});

test('any sequence of names is told apart as a set of texts tells it', () => {
  const name = fc.tuple(
    fc.constantFrom('', 'U', 'u', 'A-', 'x9y'),
    fc.constantFrom('', '0', '00'),
    fc.nat(200_000),
  );
  fc.assert(
    fc.property(fc.array(name, { size: 'large' }), (list) => {
      const add = adder();
      const seen = new Set<string>();
      for (const parts of list) {
        const text = parts.join('');
        expect(add(text)).toBe(!seen.has(text));
        seen.add(text);
      }
    }),
  );
});

test('gives the names back, and says when a list of them would be shorter', () => {
  const names = new NumberedNames();
  const list = ['U7', 'U007', '12 monkeys 3'.replaceAll(' ', '-'), '999999999', '0'];
  for (const name of list) names.add(Buffer.from(name), 0, name.length);
  expect([...names.names()].map(String).sort()).toEqual([...list].sort());
  const dense = new NumberedNames();
  const sparse = new NumberedNames();
  for (let number = 0; number < 200_000; number += 1) {
    dense.add(Buffer.from(`U${number}`), 0, String(number).length + 1);
    if (number < 400) sparse.add(Buffer.from(`U${number * 100_003}`), 0, String(number * 100_003).length + 1);
  }
  expect([dense.isSparse, sparse.isSparse]).toEqual([false, true]);
});

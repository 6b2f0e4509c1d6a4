import { expect, test } from 'vitest';
import { textLane } from '../../../src/count/lane/text-lane.ts';

test('each text of a column is asked for once, however long it is, quoted or not, and whichever came before', () => {
  const asked: string[] = [];
  const lane = textLane({
    digits: [null, null],
    addDigit: () => {},
    delimiter: ',',
    meanings: {
      of(position, text) {
        asked.push(`${position} ${text}`);
        return { value: 0, numbers: [], count: null };
      },
    },
    names: -1,
    addName: () => false,
  });
  const texts = Array.from({ length: 400 }, (_, n) => `${(n * n).toString(7)}${'가'.repeat(n % 13)}`);
  const rows = [1, 2, 3].flatMap(() => texts.map((text) => `${text},"${text}"\n"${text}",${text}\n`));
  const bytes = Buffer.from(rows.join(''));
  expect(lane?.take(bytes, 0, 0).end).toBe(bytes.length);
  expect(asked.sort()).toEqual(
    [0, 1].flatMap((at) => [...new Set(texts)].map((text) => `${at} ${text}`)).sort(),
  );
});

test('a name is a numbered one where every byte is visible ASCII and one of them a digit, wherever they stand', () => {
  const visible = '!~/:@aZ.-_';
  const odd = [' ', '\x7f', '\0', '가', '0', '9'];
  const names = Array.from({ length: 70 }, (_, n) => n + 1).flatMap((length) => {
    const name = Array.from({ length }, (_, at) => visible[at % visible.length] ?? '');
    const places = [0, 14, 15, 16, 17, 31, 32, length - 1].filter((at) => at < length);
    const withOne = places.flatMap((at) => odd.map((one) => name.with(at, one)));
    const withBoth = places.flatMap((at) =>
      places.flatMap((other) =>
        other === at ? [] : [' ', '\x7f', '가'].map((one) => name.with(at, '9').with(other, one)),
      ),
    );
    return [name, ...withOne, ...withBoth].map((letters) => letters.join(''));
  });
  const isNumbered = new Map<string, boolean>();
  const lane = textLane({
    digits: [null, null],
    addDigit: () => {},
    delimiter: '\t',
    meanings: { of: () => ({ value: 0, numbers: [], count: null }) },
    names: 0,
    addName(bytes, start, end, isNumberedName) {
      isNumbered.set(bytes.toString('utf8', start, end), isNumberedName);
      return true;
    },
  });
  // Digits behind the name are none of its own.
  const bytes = Buffer.from(names.map((name) => `${name}\t9\n`).join(''));
  expect(lane?.take(bytes, 0, 0).end).toBe(bytes.length);
  expect([...isNumbered].filter(([, is]) => is).length).toBeGreaterThan(100);
  expect([...isNumbered].filter(([name, is]) => is !== /^(?=.*\d)[!-~]+$/.test(name))).toEqual([]);
});

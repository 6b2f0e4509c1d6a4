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

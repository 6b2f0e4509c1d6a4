import { expect, test } from 'vitest';
import { ColumnProfiler } from '../../../../src/codebook/draft/columns/column-profile.ts';
import { namesMet } from '../../../../src/responses/people/names-met.ts';
import { fc } from '../../../fast-check.ts';

const column = { name: 'q1', label: null, valueLabels: new Map(), isMissing: (cell: string) => cell === '9' };
const cells = fc.array(
  fc.constantFrom(
    '',
    ' ',
    '1',
    ' 1',
    '1 ',
    '9',
    ' 9',
    'ㄱ',
    '가',
    'A',
    'a',
    '10',
    '１',
    'x'.repeat(201),
    'é',
  ),
  { maxLength: 40 },
);

function profileOf(written: readonly string[], respondent: boolean) {
  const profiler = new ColumnProfiler(column, respondent ? namesMet() : null);
  for (const cell of written) profiler.add(cell);
  return profiler.profile();
}

test('cells count by what stands in them, without the spaces around it, in the order met', () => {
  fc.assert(
    fc.property(cells, (written) => {
      const filled = written.map((cell) => cell.trim()).filter((cell) => cell !== '' && cell !== '9');
      const short = [...new Set(filled)].filter((cell) => cell.length <= 200);
      const profile = profileOf(written, false);
      expect([...profile.values]).toEqual(
        short.map((text) => [text, filled.filter((cell) => cell === text).length]),
      );
      expect(profile.filled).toBe(filled.length);
      expect(profile.beyond).toBe(filled.filter((cell) => cell.length > 200).length);
      expect([...profile.declaredMissing]).toEqual(written.some((cell) => cell.trim() === '9') ? ['9'] : []);
    }),
  );
});

test.each([
  [['1', '2', '', '', '9', '9'], true],
  [['1', '2', '1'], false],
  [['1', '2', ' 1'], false],
  [['A', 'a'], false],
])('%j: no two people have the same: %j', (written, allDifferent) => {
  expect(profileOf(written, true).allDifferent).toBe(allDifferent);
  expect(profileOf(written, false).allDifferent).toBeNull();
});

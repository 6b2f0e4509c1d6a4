import { expect, test } from 'vitest';
import { auditPaper } from '../../../src/papers/audit-paper.ts';
import type { Paper } from '../../../src/papers/paper.ts';
import { textGrid } from '../text-grid.ts';
import { type HonestTable, honestTable } from './honest-tables.ts';

const paperOf = ({ text, caption, notes }: HonestTable): Paper => ({
  file: 'paper',
  unread: [],
  blocks: [
    ...(caption === null ? [] : [paragraph(caption)]),
    textGrid(text),
    ...notes.map(paragraph),
    paragraph('본문입니다.'),
  ],
});
const paragraph = (text: string) => ({
  kind: 'paragraph' as const,
  place: { page: null },
  text,
  heading: false,
});

const seeds = Array.from({ length: 300 }, (_, seed) => seed + 1);

test('in honest tables every figure has the role that it was written with, and nothing is accused', () => {
  const wrong: string[] = [];
  let cells = 0;
  for (const seed of seeds) {
    const table = honestTable(seed);
    const { tables, findings } = auditPaper(paperOf(table));
    const read = new Map<string, string[]>();
    for (const { statistic, plain, place } of tables.flatMap((one) =>
      one.table.rows.flatMap(({ figures }) => figures),
    )) {
      if (place.in !== 'table') continue;
      const key = `${place.row},${place.column}`;
      read.set(key, [...(read.get(key) ?? []), `${statistic} ${plain}`.trim()]);
    }
    for (const [key, is] of table.truth) {
      cells += 1;
      // No marks say something only where another row of the column has some.
      const strip = (all: readonly string[]) => all.filter((one) => one !== 'marks').join(', ');
      if (strip(read.get(key) ?? []) !== strip(is))
        wrong.push(`${seed} ${key}: ${strip(is)} read as ${strip(read.get(key) ?? [])}`);
    }
    for (const key of read.keys())
      if (!table.truth.has(key)) wrong.push(`${seed} ${key}: nothing read as ${read.get(key)}`);
    for (const finding of findings) wrong.push(`${seed}: ${finding.message.en}`);
  }
  expect(wrong).toEqual([]);
  expect(cells).toBeGreaterThan(4000);
});

import type { Population } from '../../codebook/codebook.ts';
import { answerHash } from '../../responses/people/answer-glance.ts';
import { noAnswer } from '../../responses/people/respondent.ts';
import type { RowFingerprint } from '../../responses/people/row-fingerprint.ts';
import type { KernelMemory } from './kernel-memory.ts';
import type { Cell } from './row-layout.ts';

/** What each text adds to the fingerprint of its row, three numbers, and what an answer adds to those of its person. */
export interface TextFingerprints {
  /** Of each item and answer, missing first, what the answer adds as it is usually written. */
  readonly table: number;
  /** Whether an answer is written as usual. */
  readonly isUsual: (cell: Cell, text: string, value: number) => boolean;
  /** What a text adds beyond its answer. */
  readonly of: (position: number, text: string, value: number) => Int32Array;
}

/** Answers are added by a kernel from their table, so that the texts of most cells are not looked at. */
export function textFingerprints(
  fingerprint: RowFingerprint,
  { items }: Pick<Population, 'items'>,
  { memory, layout, itemWidth }: { memory: KernelMemory; layout: readonly Cell[]; itemWidth: number },
): TextFingerprints {
  const usual = (value: number) => (value === noAnswer ? '' : String(value));
  const added = (position: number, text: string, hash = 0) =>
    Int32Array.of(...fingerprint.ofCell(position, text), hash);
  const table = new Int32Array(4 * items.length * itemWidth);
  for (const [position, cell] of layout.entries()) {
    if (cell.kind !== 'item') continue;
    const { min, max } = items[cell.item] ?? { min: 0, max: 0 };
    for (let answer = min - 1; answer <= max; answer += 1)
      table.set(
        added(
          position,
          answer < min ? '' : String(answer),
          answerHash(cell.item, answer < min ? noAnswer : answer),
        ),
        4 * (cell.item * itemWidth + 1 + answer - min),
      );
  }
  return {
    table: memory.ints(table),
    isUsual: ({ kind }, text, value) => kind === 'item' && text === usual(value),
    of(position, text, value) {
      const ofText = added(position, text);
      if (layout[position]?.kind !== 'item') return ofText;
      const ofAnswer = added(position, usual(value));
      return ofText.map((word, at) => word - (ofAnswer[at] ?? 0));
    },
  };
}

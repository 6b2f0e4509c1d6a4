import { expect, test } from 'vitest';
import { answerColumns } from '../../../../src/codebook/draft/answers/answer-columns.ts';
import type { AnswerFamily } from '../../../../src/codebook/draft/answers/answer-family.ts';
import { ColumnProfiler } from '../../../../src/codebook/draft/columns/column-profile.ts';
import type { ItemColumn } from '../../../../src/codebook/draft/columns/item-column.ts';
import { nameParts } from '../../../../src/codebook/draft/columns/name-parts.ts';
import { borrowedRange } from '../../../../src/codebook/draft/scales/scale-questions.ts';

function item(
  name: string,
  cells: readonly string[],
  labels: Readonly<Record<string, string>> = {},
): ItemColumn {
  const valueLabels = new Map(Object.entries(labels));
  const profiler = new ColumnProfiler({ name, label: null, valueLabels, isMissing: () => false }, null);
  for (const cell of cells) profiler.add(cell);
  const profile = profiler.profile();
  const found = answerColumns([profile], 1).get(0);
  if (!found) throw new Error(`${name} has no answers`);
  return { position: 0, profile, cells: found, parts: nameParts(name) };
}

function family(...items: readonly ItemColumn[]): AnswerFamily {
  const range = { min: 1, max: 7, codes: [], confirm: null, found: false };
  return { items, range, values: new Map(), texts: [], outside: [], downward: null };
}

const ends = ['1 (Never)', '3', '4', '7 (Always)'];
const worded = item('kind_1', ends);
const bare = item('fast_1', ['2', '3', '4']);

test('end points that words beside the answers to other items say are asked about', () => {
  expect(borrowedRange(family(worded, bare), [bare])?.en).toBe(
    'the end points; 1–7 by the words beside the answers to other items',
  );
});

test('end points that the words of the items themselves say are not', () => {
  expect(borrowedRange(family(worded, bare), [worded])).toBeNull();
  expect(borrowedRange(family(worded, bare), [worded, bare])).toBeNull();
});

test('labels that the file declares for the items are words of their own', () => {
  const labelled = item('fast_1', ['2', '3', '4'], { 1: 'Never', 7: 'Always' });
  expect(borrowedRange(family(worded, labelled), [labelled])).toBeNull();
});

test('where no item has words, nothing is borrowed', () => {
  expect(borrowedRange(family(bare, item('fast_2', ['1', '5'])), [bare])).toBeNull();
});

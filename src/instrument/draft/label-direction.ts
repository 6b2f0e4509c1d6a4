import { answerNumber } from '../answer-number.ts';
import type { ItemColumn } from './item-columns.ts';
import { likertScale } from './likert-answers.ts';

/**
 * The wording of the lowest number, where the labels in the file run against the numbers: `1. Strongly agree`.
 *
 * @returns null where they run with them, or are of no known scale
 */
export function downwardLabel(items: readonly ItemColumn[]): string | null {
  const labels = new Map(items.flatMap(labelsOf));
  const texts = [...labels.values()];
  const ranks = likertScale(texts, 0)?.ranks;
  if (!ranks || labels.size < 2) return null;
  const numbers = [...labels.keys()].sort((a, b) => a - b);
  const ranked = numbers.map((number) => ranks.get(labels.get(number) ?? '') ?? 0);
  const falls = ranked.every((rank, at) => at === 0 || rank < (ranked[at - 1] ?? 0));
  return falls ? (labels.get(numbers[0] ?? 0) ?? null) : null;
}

/** Beside the numbers in the cells, or declared by the file. */
function labelsOf({ profile, cells }: ItemColumn): (readonly [number, string])[] {
  const declared = [...profile.valueLabels].filter(([cell]) => !cells.missing.includes(cell));
  const beside = [...cells.answers.keys()].map((cell) => [cell, answerNumber(cell)?.label ?? null] as const);
  return [...declared, ...beside].flatMap(([cell, label]) => {
    const value = answerNumber(cell)?.value;
    return value === undefined || label === null || label === '' ? [] : [[value, label] as const];
  });
}

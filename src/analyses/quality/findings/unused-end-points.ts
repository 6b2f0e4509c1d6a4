import type { Population } from '../../../codebook/codebook.ts';
import { messages } from '../../../messages/messages.ts';
import { finding } from '../finding.ts';
import type { QualityFinding } from '../quality-schema.ts';
import type { AnswerCounts } from './answer-counts.ts';

/** With fewer answers, an end point may stay unused by chance. */
const fewestAnswers = 100;

/** Indicators at whose ends no one answered: perhaps their end points are declared wrong. */
export function unusedEndPoints(
  { id: population, scales }: Population,
  counts: readonly AnswerCounts[],
): QualityFinding[] {
  return scales.flatMap(({ id, depth, items, min, max }) => {
    if (depth > 0) return [];
    const people = new Float64Array(max - min + 1);
    for (const { index } of items) {
      counts[index]?.people.forEach((n, cell) => {
        people[cell] = (people[cell] ?? 0) + n;
      });
    }
    const answers = people.reduce((total, n) => total + n, 0);
    const lowest = min + people.findIndex((n) => n > 0);
    const highest = min + people.findLastIndex((n) => n > 0);
    if (answers < fewestAnswers || (lowest === min && highest === max)) return [];
    return [
      finding({
        code: 'unused_end_points',
        severity: 'note',
        population,
        scale: id,
        count: answers,
        message: messages.check.narrowRange({ answers, lowest, highest, min, max }),
        hint: messages.check.narrowRangeHint,
      }),
    ];
  });
}

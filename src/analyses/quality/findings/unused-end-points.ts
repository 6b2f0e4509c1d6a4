import type { Population } from '../../../codebook/codebook.ts';
import { finding } from '../finding.ts';
import type { QualityFinding } from '../quality-schema.ts';
import type { AnswerCounts } from './answer-counts.ts';

/** With fewer answers, an end point may stay unused by chance. */
const fewestAnswers = 100;

/** Indicators at whose ends nobody answered: perhaps their end points are declared wrong. */
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
        message: {
          ko: `응답 ${answers}개가 모두 ${lowest}~${highest}입니다(코드북의 척도 범위 ${min}~${max})`,
          en: `all ${answers} answers lie in ${lowest}–${highest}, of ${min}–${max} declared`,
        },
        hint: {
          ko: '설문지의 척도 범위가 코드북의 min, max와 같은지 확인하십시오. 다르면 100점 환산 점수와 역채점 결과가 틀립니다',
          en: 'compare min and max with the questionnaire: 0–100 scores and reversed answers hang on them',
        },
      }),
    ];
  });
}

import type { LocalizedText } from '../../localized.ts';
import { answerNumber } from '../answer-number.ts';
import type { DataProfile } from './data-profile.ts';
import type { ItemColumn } from './item-columns.ts';
import type { ScaleDraft } from './propose-scales.ts';

/**
 * What a person must say about `min_valid`, where somebody answered a part of a scale only.
 *
 * @param profile  whose sample is counted, and whose columns tell whether answers are missing beyond it
 */
export function neededAnswers(
  scales: readonly ScaleDraft[],
  { sample, rows }: Pick<DataProfile, 'sample' | 'rows'>,
): LocalizedText | null {
  const counts = scales.map((scale) => ({ id: scale.id, people: partlyAnswered(scale, sample) }));
  const most = counts.reduce((a, b) => (b.people > a.people ? b : a), { id: '', people: 0 });
  const beyond = rows > sample.length;
  if (most.people === 0 && !(beyond && scales.some(unevenlyFilled))) return null;
  const ko = '척도의 문항을 모두 답한 사람만 점수를 내는지(all). 아니면 half나 필요한 응답 수';
  const en = 'that a score needs every item of its scale (all); else half, or a number';
  if (most.people === 0) return { ko, en };
  return {
    ko: `${ko}. all이면 ${beyond ? '앞의 ' : ''}${sample.length}명 중 ${most.people}명이 ${most.id}에서 빠짐`,
    en: `${en}; all leaves ${most.people} of ${beyond ? 'the first ' : ''}${sample.length} people out of ${most.id}`,
  };
}

/** People who answered some of its items, not all. */
function partlyAnswered(
  { family: { items, range } }: ScaleDraft,
  sample: readonly (readonly string[])[],
): number {
  const codes = new Set(range.codes);
  const holdsAnswer = (item: ItemColumn, cells: readonly string[]) => {
    const cell = cells[item.position] ?? '';
    if (cell === '' || item.cells.missing.includes(cell) || item.profile.declaredMissing.has(cell))
      return false;
    const number = answerNumber(cell)?.value;
    return number === undefined || !codes.has(number);
  };
  return sample.filter((cells) => {
    const answered = items.filter((item) => holdsAnswer(item, cells)).length;
    return answered > 0 && answered < items.length;
  }).length;
}

const unevenlyFilled = ({ family: { items } }: ScaleDraft) =>
  new Set(items.map(({ profile }) => profile.filled)).size > 1;

import type { LocalizedText } from '../../../localized.ts';
import type { DataProfile } from '../columns/data-profile.ts';
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
  const ko = '최소 유효 응답 수. all은 결측이 하나라도 있으면 척도 점수를 내지 않음';
  const en = 'that a score needs every item of its scale (all); else half, or a number';
  const koElse = 'half나 수로 바꿀 수 있음';
  if (most.people === 0) return { ko: `${ko}. ${koElse}`, en };
  return {
    ko: `${ko}(${beyond ? '앞의 ' : ''}${sample.length}명 중 ${most.people}명이 ${most.id} 점수에서 제외됨). ${koElse}`,
    en: `${en}; all leaves ${most.people} of ${beyond ? 'the first ' : ''}${sample.length} people out of ${most.id}`,
  };
}

/** People who answered some of its items, not all. */
function partlyAnswered(
  { family: { items, values } }: ScaleDraft,
  sample: readonly (readonly string[])[],
): number {
  return sample.filter((cells) => {
    const answered = items.filter(({ position }) => values.has(cells[position] ?? '')).length;
    return answered > 0 && answered < items.length;
  }).length;
}

const unevenlyFilled = ({ family: { items } }: ScaleDraft) =>
  new Set(items.map(({ profile }) => profile.filled)).size > 1;

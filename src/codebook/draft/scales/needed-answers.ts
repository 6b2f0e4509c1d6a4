import type { LocalizedText } from '../../../localized.ts';
import { messages } from '../../../messages/messages.ts';
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
  if (most.people === 0) return messages.draftAnswers.scoreNeedsEveryItem;
  return messages.draftAnswers.scoreNeedsEveryItemCounted({
    people: most.people,
    beyond,
    sampleCount: sample.length,
    most: most.id,
  });
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

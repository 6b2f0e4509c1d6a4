import { normalised } from '../normalised.ts';
import type { AnswerProposal, PopulationProposal, ScaleProposal } from './proposal.ts';
import type { ScaleDraft } from './propose-scales.ts';

/**
 * Puts the answers that stand as text where they hold: once for the population where its scales have the same end points and
 * no word means two numbers, else with each scale.
 */
export function placeAnswers(
  scales: readonly ScaleDraft[],
  missing: PopulationProposal['missing'],
): { readonly answers: readonly AnswerProposal[]; readonly scales: readonly ScaleProposal[] } {
  const noAnswer = new Set(missing.map(({ value }) => normalised(String(value))));
  const listed = scales.map((scale) => answersOf(scale, noAnswer));
  const all = listed.flat();
  const shared = new Map(all.map((answer) => [normalised(answer.text), answer]));
  const [first] = scales;
  const alike =
    scales.every(({ min, max }) => min === first?.min && max === first.max) &&
    all.every(({ text, value }) => shared.get(normalised(text))?.value === value);
  return alike
    ? { answers: [...shared.values()], scales }
    : { answers: [], scales: scales.map((scale, index) => ({ ...scale, answers: listed[index] ?? [] })) };
}

function answersOf({ family }: ScaleDraft, noAnswer: ReadonlySet<string>): AnswerProposal[] {
  const confirm = family.confirmOrder ? { ko: '순서', en: 'the order' } : null;
  const texts = new Map<string, AnswerProposal>();
  for (const [text, value] of family.values) {
    const compared = normalised(text);
    if (!noAnswer.has(compared) && !texts.has(compared)) texts.set(compared, { text, value, confirm });
  }
  return [...texts.values()];
}

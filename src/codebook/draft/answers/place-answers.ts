import { normalised } from '../../words/normalised.ts';
import type { AnswerProposal, PopulationProposal, ScaleProposal } from '../proposal.ts';
import type { ScaleDraft } from '../scales/propose-scales.ts';
import { cellNumber } from './cell-number.ts';

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
    all.every(({ text, value }) => shared.get(normalised(text))?.value === value) &&
    scales.every((scale) => agrees(scale, shared));
  return alike
    ? { answers: [...shared.values()], scales }
    : { answers: [], scales: scales.map((scale, index) => ({ ...scale, answers: listed[index] ?? [] })) };
}

/** Whether the file's labels, and the words that are no answer of a scale, say nothing else than the answers of all. */
function agrees({ family }: ScaleDraft, shared: ReadonlyMap<string, AnswerProposal>): boolean {
  const answers = new Map(family.texts.map(({ text, value }) => [normalised(text), value]));
  return family.items.every(({ profile, cells }) => {
    const strangers = [...cells.strange, ...cells.missing].map(
      (cell) => profile.valueLabels.get(cell) ?? cell,
    );
    if (strangers.some((cell) => shared.has(normalised(cell)) && !answers.has(normalised(cell))))
      return false;
    return [...profile.valueLabels].every(([cell, label]) => {
      const words = normalised(cellNumber(label)?.label ?? label);
      const said = shared.get(words)?.value;
      return said === undefined || (answers.get(words) ?? family.values.get(cell) ?? Number(cell)) === said;
    });
  });
}

function answersOf({ family }: ScaleDraft, noAnswer: ReadonlySet<string>): AnswerProposal[] {
  const texts = new Map<string, AnswerProposal>();
  for (const answer of family.texts) {
    const compared = normalised(answer.text);
    if (!noAnswer.has(compared) && !texts.has(compared)) texts.set(compared, answer);
  }
  return [...texts.values()];
}

import { cellNumber } from '../../codebook/draft/answers/cell-number.ts';
import { fits } from '../../codebook/draft/answers/likert-answers.ts';
import { meansNoAnswer } from '../../codebook/draft/answers/no-answer.ts';
import type { LabelledScale } from '../data-table.ts';

const fewestLabels = 3;
/** No known scale has more; of cities and occupations there are thousands. */
const mostLabels = 100;

/**
 * What the labels of a variable say about its numbers as answers.
 *
 * @param labels  by cell, those of values that the file declares missing left out
 */
export function labelledScale(labels: ReadonlyMap<string, string>): LabelledScale | undefined {
  const numbered = [...labels].flatMap(([cell, label]) => {
    const value = Number(cell);
    return cell !== '' && Number.isInteger(value)
      ? { cell, value, label: cellNumber(label)?.label ?? label, written: label }
      : [];
  });
  const noAnswers = new Set(numbered.filter(({ label }) => meansNoAnswer(label)));
  const answers = numbered
    .filter((one) => !noAnswers.has(one))
    .sort((first, second) => first.value - second.value);
  if (noAnswers.size === 0 && answers.length === 0) return undefined;
  const unanswered = [...noAnswers].map(({ cell, written: label }) => ({ cell, label }));
  return { ...orderOf(answers), noAnswers: unanswered };
}

/** A known scale that holds all labels decides; where one of several would have them in order, they are. */
function orderOf(
  answers: readonly { readonly value: number; readonly label: string }[],
): Pick<LabelledScale, 'order' | 'rungs'> {
  const unknown = { order: 'rising', rungs: [] } as const;
  if (answers.length > mostLabels) return unknown;
  const known = fits(answers.map(({ label }) => label)).filter(({ ranks, points }) => {
    const ends = [...ranks.values()].filter((rank) => rank === 1 || rank === points);
    return ranks.size === answers.length && (ranks.size >= fewestLabels || ends.length === 2);
  });
  const [best] = known;
  if (!best) return unknown;
  const ordered = known.map(({ ranks }) => answers.map(({ label }) => ranks.get(label) ?? 0));
  if (ordered.some((ranks) => steps(ranks).every((step) => step > 0))) return unknown;
  const rungs = best.rungs.map(
    ([first = ''], rung) => answers.find(({ label }) => best.ranks.get(label) === rung + 1)?.label ?? first,
  );
  const falls = ordered.some((ranks) => steps(ranks).every((step) => step < 0));
  return { order: falls ? 'falling' : 'mixed', rungs };
}

const steps = (ranks: readonly number[]) => ranks.slice(1).map((rank, at) => rank - (ranks[at] ?? 0));

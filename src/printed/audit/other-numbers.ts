import type { Codebook } from '../../codebook/codebook.ts';
import type { LocalizedText } from '../../localized.ts';
import { messages } from '../../messages/messages.ts';
import type { PrintedCell } from '../printed-cells.ts';
import { wholeNumber } from './rounding-interval.ts';
import { besides, countOf, type FormOfScores, formOf } from './score-forms.ts';

/** Whether figures printed so are those of whole answers to so many items. */
type IsPossible = (figures: { mean: string; sd: string | null; n: string }, form: FormOfScores) => boolean;

const mostItems = 60;
const mostListed = 6;

/**
 * With which other numbers of items all means and SDs of a scale are possible: the codebook may have another scale in mind than the paper.
 *
 * @returns an addition to a message; empty where none is, or nearly every number would do
 */
export function otherItems(
  cell: PrintedCell,
  cells: readonly PrintedCell[],
  codebook: Codebook,
  isPossible: IsPossible,
): LocalizedText {
  const form = formOf(cell, codebook);
  const { subject } = cell;
  if (subject.of !== 'scale' || !form || subject.score === 'sum') return nothing;
  const of = cells.flatMap((mean) => {
    const isMean =
      mean.subject.of === 'scale' && mean.subject.scale === subject.scale && mean.subject.figure === 'mean';
    const n = countOf(mean, cells);
    if (!isMean || mean.population !== cell.population || !n) return [];
    return [{ mean: mean.plain, sd: besides(mean, 'sd', cells)?.plain ?? null, n: n.plain }];
  });
  const fitting = Array.from({ length: mostItems }, (_, index) => index + 1).filter((items) =>
    of.every((figures) => isPossible(figures, { ...form, items })),
  );
  if (fitting.length === 0 || fitting.length > mostItems / 2) return nothing;
  const listed = fitting.slice(0, mostListed).join(', ') + (fitting.length > mostListed ? ', …' : '');
  return messages.audit.otherItems({ listed, items: form.items });
}

/** The nearest smaller n that would do, where a row has none of its own: some may not have answered. */
export function smallerN(n: PrintedCell, isPossible: (people: string) => boolean): LocalizedText {
  const people = wholeNumber(n.plain) ?? 0;
  if (n.subject.of !== 'people') return nothing;
  for (let fewer = people - 1; fewer >= Math.max(2, 0.9 * people); fewer--) {
    if (!isPossible(String(fewer))) continue;
    return messages.audit.possibleWithSmallerN({ fewer });
  }
  return nothing;
}

const nothing: LocalizedText = messages.common.nothing;

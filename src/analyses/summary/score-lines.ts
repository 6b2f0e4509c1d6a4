import { type TextCell, text } from '../../document/document.ts';
import type { Language } from '../../localized.ts';
import type { ComparisonRow } from '../comparisons/comparison-row.ts';
import type { ItemRow } from '../items/item-row.ts';
import type { PopulationRow } from '../populations/population-row.ts';
import type { ScaleRow } from '../scales/scale-row.ts';

/** One row of a table: a scale or an item in one group. */
export interface ScoreLine {
  readonly label: TextCell;
  readonly group: string;
  readonly summary: ScaleRow | ItemRow;
  /** On the first line of a scale whose groups are compared. */
  readonly comparison: ComparisonRow | undefined;
}

/** The lines of one scale or item: one per level where respondents are grouped, else one for all of them. */
export function scoreLines(
  label: { readonly text: string; readonly indent?: number },
  population: PopulationRow,
  summaries: readonly (ScaleRow | ItemRow)[],
  comparison: ComparisonRow | undefined,
  language: Language,
): ScoreLine[] {
  const [everybody, ...levels] = population.groups;
  // Where the levels are withheld, the figures of all respondents may still be there.
  const known = levels.filter(({ group }) => summaries.some((row) => row.group === group));
  const shown = known.length > 0 ? known : everybody ? [everybody] : [];
  return shown.flatMap((group, index) => {
    const summary = summaries.find((row) => row.group === group.group);
    if (!summary) return [];
    const first = index === 0;
    return {
      label: text(label.text, { indent: label.indent ?? 0, repeated: !first }),
      group: group.label[language],
      summary,
      comparison: first ? comparison : undefined,
    };
  });
}

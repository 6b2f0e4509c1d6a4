import type { Picture } from '../document/document.ts';
import { showsSomething } from '../document/shows-something.ts';
import type { LocalizedText } from '../localized.ts';
import { messages } from '../messages/messages.ts';
import type { DrawnFrom } from './pictures.ts';
import { levelsOf } from './populations/levels-of.ts';
import type { PopulationRow } from './populations/population-row.ts';
import { type UncomputedTexts, uncomputedTexts } from './report/uncomputed-texts.ts';
import type { ScoreView } from './score-view.ts';
import { rowsWithoutFigures, unforeseen } from './study/rows-without-figures.ts';

/** The pictures of one kind, and figures in them that have no value. */
export interface DrawnKind {
  /** Those in which there is something to see. */
  readonly pictures: (view: ScoreView) => readonly Picture[];
  readonly uncomputed: UncomputedTexts;
  /** Why there is none, where there is none. */
  readonly none: LocalizedText;
}

interface Populations {
  readonly populations: readonly PopulationRow[];
}

/** @param report  what pictures of this kind are drawn from */
export async function drawnKind<Reported extends Populations>(
  { load, rows, figures, shape }: DrawnFrom<Reported>,
  report: Reported,
): Promise<DrawnKind> {
  const draw = await load();
  const shown = rows(report).filter(({ population, group }) => {
    const groups = report.populations.find((one) => one.population === population);
    return group === undefined || !groups || levelsOf(groups).some((level) => level.group === group);
  });
  const lacking = shown.map(({ not_computed: reasons, ...row }) => ({
    ...row,
    not_computed: Object.fromEntries(Object.entries(reasons).filter(([name]) => figures.includes(name))),
  }));
  return {
    pictures: (view) => draw(report, view).filter(showsSomething),
    uncomputed: uncomputedTexts(unforeseen(rowsWithoutFigures([lacking])), report, messages.studies.reasons),
    none: shape && !shape.given(report) ? shape.missing : messages.pictures.nothingDrawn,
  };
}

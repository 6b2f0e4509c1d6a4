import type { Block } from '../../document/document.ts';
import type { Language, LocalizedText } from '../../localized.ts';
import type { ScoreView } from '../score-view.ts';
import type { SentencePart } from '../sentences/sentence.ts';
import type { FigureRow } from '../study/figures-shown.ts';
import type { ShownReport } from './shown-report.ts';

/** Arrays of a report that not every part is made from. */
export type RowsOfParts = Exclude<
  { [Id in keyof ShownReport]: ShownReport[Id] extends readonly object[] ? Id : never }[keyof ShownReport],
  'populations' | 'ledger' | 'inputs' | 'warnings'
>;

/** A part of a report: all that is known of it. */
export interface Section {
  /** What it is made from; nothing else is counted and computed for it. */
  readonly from: readonly RowsOfParts[];
  readonly blocks: (report: ShownReport, view: ScoreView) => readonly Block[];
  /** The same for those who write. */
  readonly sentences: (report: ShownReport, view: ScoreView) => readonly SentencePart[];
  /** What the signs in its tables mean: it stands below them, whatever other parts there are. */
  readonly signs?: (report: ShownReport, language: Language) => readonly string[];
  /** How its figures were computed: for the part of methods; where that is not shown, below the tables, too. */
  readonly methods?: (report: ShownReport, language: Language) => readonly string[];
  /** The rows whose figures it shows, with the reasons of those that have no value. */
  readonly figures?: (report: ShownReport) => readonly (readonly FigureRow[])[];
  /** Why it has nothing to show, where that may be. */
  readonly nothing?: (report: ShownReport) => LocalizedText | null;
}

import type { ScoreKind } from '../codebook/codebook.ts';
import type { LocalizedText } from '../localized.ts';
import type { SummaryFigure } from './printed-summary.ts';

/** One printed figure of one table, named as reports name it: table "15", row "tangibles", column "pilot mean". */
export interface PrintedCell {
  readonly table: string;
  readonly row: string;
  readonly column: string;
  /** Exactly as the file has it; `yes` or `no` where the text, not the table, tells a significance. */
  readonly printed: string;
  /** The same in plain form: see `readFigure`. Empty where nothing is printed, or nothing that can be read. */
  readonly plain: string;
  /** Why it cannot be read; null where it can, or nothing is printed. */
  readonly unread: LocalizedText | null;
  /** Where the figure stands in the file: `['tables', 3, 'rows', 2, 'mean']`. */
  readonly path: readonly (string | number)[];
  readonly population: string | null;
  readonly subject: CellSubject;
}

/** What a printed figure is a figure of. A group is the id of its level, or `all`. */
export type CellSubject =
  | { readonly of: 'people'; readonly group: string; readonly figure: 'n' | 'percent' }
  | {
      readonly of: 'scale';
      readonly scale: string;
      readonly group: string;
      readonly figure: SummaryFigure;
      /** What scores are, where the file or the codebook declares it; otherwise they are means. */
      readonly score?: ScoreKind;
    }
  | { readonly of: 'item'; readonly item: string; readonly figure: SummaryFigure }
  | {
      readonly of: 'comparison';
      readonly scale: string;
      readonly figure: ComparisonFigure;
      /** The groups whose columns stand beside it; none where the text says it. */
      readonly groups?: readonly string[];
      readonly score?: ScoreKind;
      /** Where p and what follows from it are one-sided; otherwise they are two-sided. */
      readonly sided?: 'one';
    }
  | {
      readonly of: 'level';
      readonly variable: string;
      readonly level: string;
      readonly group: string;
      readonly figure: 'n' | 'percent';
    }
  | {
      readonly of: 'themes';
      readonly category: string;
      /** Null: the whole category. */
      readonly subcategory: string | null;
      readonly figure: 'subcategories' | 'concepts';
    };

export type ComparisonFigure =
  | 't'
  | 'df'
  | 'p'
  | 'difference'
  | 'conf_low'
  | 'conf_high'
  | 'd'
  | 'stars'
  | 'significant';

/** A cell as its own table knows it; `path` starts inside the table. */
export type CellInTable = Pick<PrintedCell, 'row' | 'column' | 'printed' | 'path' | 'subject'>;

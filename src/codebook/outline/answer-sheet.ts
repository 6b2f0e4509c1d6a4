import type { LocalizedText } from '../../localized.ts';

/** An empty file to collect data with: its columns in their order. */
export interface AnswerSheet {
  readonly columns: readonly AnswerSheetColumn[];
}

export interface AnswerSheetColumn {
  /** The header that `score` looks for. */
  readonly name: string;
  readonly label: LocalizedText;
  /** What may stand in its cells, with what it means; empty where that is free. */
  readonly cells: readonly AllowedCell[];
}

export interface AllowedCell {
  readonly cell: string | number;
  readonly label: LocalizedText;
}

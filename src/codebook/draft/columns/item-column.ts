import type { AnswerCells } from '../answers/answer-columns.ts';
import type { ColumnProfile } from './column-profile.ts';
import type { NameParts } from './name-parts.ts';

/** A column that is taken for an item. */
export interface ItemColumn {
  /** In the file. */
  readonly position: number;
  readonly profile: ColumnProfile;
  readonly cells: AnswerCells;
  readonly parts: NameParts;
}

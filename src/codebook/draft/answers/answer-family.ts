import type { ItemColumn } from '../columns/item-column.ts';
import type { AnswerProposal } from '../proposal.ts';
import type { EndPoints } from './end-points.ts';

/** Items that are answered in the same way. */
export interface AnswerFamily {
  readonly items: readonly ItemColumn[];
  readonly range: EndPoints;
  /** What each cell that answers means. */
  readonly values: ReadonlyMap<string, number>;
  /** The answers that the codebook has to list. */
  readonly texts: readonly AnswerProposal[];
  /** Codes that the file labels with words of no answer of the scale. */
  readonly outside: readonly number[];
  /** The wording of the lowest number, where high numbers mean less and were left so. */
  readonly downward: string | null;
}

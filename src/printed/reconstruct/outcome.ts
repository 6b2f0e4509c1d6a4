import type { LocalizedText } from '../../localized.ts';
import type { PrintedCell } from '../printed-cell.ts';

/** Something that printed figures rule out. */
export interface Clash {
  /** The scale, item or characteristic. */
  readonly where: string;
  readonly message: LocalizedText;
}

/** Printed figures of which it is proved that no answers have them all. */
export interface Contradiction extends Clash {
  /** Leave any one of them out and the proof fails. */
  readonly figures: readonly PrintedCell[];
}

/** What a search for answers came to; `not_found` proves nothing, another seed may do. */
export type Outcome<Found> =
  | { readonly outcome: 'found'; readonly value: Found }
  | { readonly outcome: 'contradiction'; readonly contradictions: readonly Contradiction[] }
  | { readonly outcome: 'not_found'; readonly where: string; readonly tries: number };

import type { LocalizedText } from '../../localized.ts';

/** Printed figures of which it is proved that no answers have them all. */
export interface Contradiction {
  /** The scale, item or characteristic. */
  readonly where: string;
  /** Numbers of the printed tables that take part. */
  readonly tables: readonly string[];
  readonly message: LocalizedText;
}

/** What a search for answers came to; `not_found` proves nothing, another seed may do. */
export type Outcome<Found> =
  | { readonly outcome: 'found'; readonly value: Found }
  | { readonly outcome: 'contradiction'; readonly contradictions: readonly Contradiction[] }
  | { readonly outcome: 'not_found'; readonly where: string; readonly tries: number };

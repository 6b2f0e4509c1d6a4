import type { Decimals } from '../document/decimals.ts';
import type { Language } from '../localized.ts';

/** How figures are worded and rounded for readers. */
export interface ScoreView {
  readonly language: Language;
  readonly decimals: Decimals;
}

import type { Language } from '../../localized.ts';
import type { Decimals } from './decimals.ts';

/** How figures are worded and rounded for readers. */
export interface ScoreView {
  readonly language: Language;
  readonly decimals: Decimals;
}

import type { ChalkInstance } from 'chalk';
import type { Language } from '../localized.ts';

/** How what `check` found is shown. */
export interface QualityView {
  readonly chalk: ChalkInstance;
  readonly language: Language;
  /** Terminal cells in a line. */
  readonly width: number;
}

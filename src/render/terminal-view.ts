import type { ChalkInstance } from 'chalk';
import type { Language } from '../localized.ts';

/** How the terminal view is to look. */
export interface TerminalView {
  readonly chalk: ChalkInstance;
  readonly language: Language;
  /** Terminal cells in a line. */
  readonly width: number;
}

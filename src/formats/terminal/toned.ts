import type { ChalkInstance } from 'chalk';
import type { Tone } from '../../document/document.ts';

/** A text in the colour of what it says. */
export function toned(text: string, tone: Tone, chalk: ChalkInstance): string {
  const tones = { plain: (same: string) => same, quiet: chalk.dim, good: chalk.green, bad: chalk.red };
  return tones[tone](text);
}

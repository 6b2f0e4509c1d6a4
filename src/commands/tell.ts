import type { Problem } from '../errors.ts';
import { renderProblem } from '../render/problems.ts';
import type { TerminalEnvironment } from './terminal-environment.ts';

/** Tells a problem or a warning on standard error. */
export function tell(problem: Problem, { language, colours }: TerminalEnvironment): void {
  process.stderr.write(`${renderProblem(problem, language, colours.error)}\n`);
}

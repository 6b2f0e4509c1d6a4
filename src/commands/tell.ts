import { problemText } from '../document/problem-text.ts';
import type { Problem } from '../errors.ts';
import { printable } from '../formats/printable.ts';
import type { Colours } from '../formats/terminal/colours.ts';
import type { Language } from '../localized.ts';
import { messages } from '../messages/messages.ts';
import type { TerminalEnvironment } from './terminal-environment.ts';

/** Tells a problem or a warning on standard error. */
export function tell(problem: Problem, { language, colours }: TerminalEnvironment): void {
  process.stderr.write(`${renderProblem(problem, language, colours.error)}\n`);
}

/** A problem or warning with its place, then what to do: `users.csv:14 column "empathy_3": …`. */
export function renderProblem(problem: Problem, language: Language, chalk: Colours['error']): string {
  const message = problemText(problem, language);
  const hint = problem.hint ? [`  ${messages.commands.hint[language]}: ${problem.hint[language]}`] : [];
  return [chalk.bold(printable(message)), ...hint.map((text) => chalk.dim(printable(text)))].join('\n');
}

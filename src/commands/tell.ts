import { problemText } from '../document/problem-text.ts';
import type { Problem } from '../errors.ts';
import { printable } from '../formats/printable.ts';
import type { Colours } from '../formats/terminal/colours.ts';
import { wrap } from '../formats/terminal/wrap.ts';
import type { Language } from '../localized.ts';
import { messages } from '../messages/messages.ts';
import { standardError } from './output/standard-stream.ts';
import type { TerminalEnvironment } from './terminal-environment.ts';

/** Spaces before the lines on which a message goes on. */
const hanging = 2;

/** Tells a problem or a warning on standard error. */
export function tell(problem: Problem, { language, colours }: TerminalEnvironment): void {
  // A terminal breaks within words; a file or another program gets whole lines.
  const width = standardError.columns ?? Number.POSITIVE_INFINITY;
  standardError.write(`${renderProblem(problem, language, colours.error, width)}\n`);
}

/** Problems to be told one after the other: what is to be done about several in a row stands behind the last of them. */
export function hintsOnce(problems: readonly Problem[]): readonly Problem[] {
  return problems.map((problem, index) => {
    const { hint, ...withoutHint } = problem;
    return hint && problems[index + 1]?.hint?.en === hint.en ? withoutHint : problem;
  });
}

/** A problem or warning with its place, then what to do: `users.csv:14 column "empathy_3": …`. */
export function renderProblem(
  problem: Problem,
  language: Language,
  chalk: Colours['error'],
  width = Number.POSITIVE_INFINITY,
): string {
  const message = problemText(problem, language);
  const hint = problem.hint ? [`  ${messages.commands.hint[language]}: ${problem.hint[language]}`] : [];
  const lines = (text: string) =>
    printable(text)
      .split('\n')
      .flatMap((line) => wrap(line, width, hanging));
  return [
    ...lines(message).map((line) => chalk.bold(line)),
    ...hint.flatMap(lines).map((line) => chalk.dim(line)),
  ].join('\n');
}

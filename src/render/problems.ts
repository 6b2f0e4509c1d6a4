import type { ChalkInstance } from 'chalk';
import type { Problem } from '../errors.ts';
import type { Language } from '../localized.ts';
import { printable } from './printable.ts';

/** A problem or warning with its place, then what to do: `users.csv:14 column "empathy_3": …`. */
export function renderProblem(problem: Problem, language: Language, chalk: ChalkInstance): string {
  const { file, line, column, path } = problem;
  const place = [
    ...(file === undefined ? [] : [line === undefined ? file : `${file}:${line}`]),
    ...(path === undefined ? [] : [path]),
    ...(column === undefined ? [] : [language === 'ko' ? `열 "${column}"` : `column "${column}"`]),
  ].join(' ');
  const message = `${place === '' ? '' : `${place}: `}${problem.message[language]}`;
  const hint = problem.hint ? [`  ${language === 'ko' ? '조치' : 'hint'}: ${problem.hint[language]}`] : [];
  return [chalk.bold(printable(message)), ...hint.map((text) => chalk.dim(printable(text)))].join('\n');
}

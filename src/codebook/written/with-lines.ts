import { InputError, type Problem } from '../../errors.ts';
import { writtenLines } from './written-lines.ts';

/** The same refusal of a file that has been read already, each problem with the line that its path stands on. */
export async function withLines({ problems, unlisted }: InputError, file: string): Promise<InputError> {
  return new InputError(problems.map(await problemLines(file)), unlisted);
}

/** Gives a problem of a file that has been read already the line that its path stands on. */
export async function problemLines(file: string): Promise<(problem: Problem) => Problem> {
  const lineAt = await writtenLines(file);
  return (problem) => withLine(problem, lineAt);
}

/** What is missing has no line: then that of what it is missing from. */
function withLine(problem: Problem, lineAt: Awaited<ReturnType<typeof writtenLines>>): Problem {
  if (problem.path === undefined || problem.line !== undefined) return problem;
  const parts = pathParts(problem.path);
  for (let length = parts.length; length > 0; length -= 1) {
    const line = lineAt(parts.slice(0, length));
    if (line !== null) return { ...problem, line };
  }
  return problem;
}

/** `populations[0].scales[2]` as `['populations', 0, 'scales', 2]`; of a name with points in it only what is around it. */
function pathParts(path: string): (string | number)[] {
  return [...path.matchAll(/\[(\d+)\]|[^.[\]]+/g)].map(([name, index]) =>
    index === undefined ? name : Number(index),
  );
}

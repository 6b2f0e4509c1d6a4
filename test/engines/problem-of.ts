import { expect } from 'vitest';
import { HanaroError, type Problem } from '../../src/errors.ts';

/** The one problem that a call ends with. */
export async function problemOf(call: Promise<unknown>): Promise<Problem> {
  const error = await call.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(HanaroError);
  const [problem, ...others] = error instanceof HanaroError ? error.problems : [];
  expect(others).toEqual([]);
  if (problem === undefined) throw new Error('no problem');
  expect(problem.message.ko).not.toBe('');
  return problem;
}

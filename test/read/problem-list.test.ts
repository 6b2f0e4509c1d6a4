import { expect, test } from 'vitest';
import { InputError } from '../../src/errors.ts';
import { localize } from '../../src/localized.ts';
import { ProblemList } from '../../src/read/problem-list.ts';

function thrownAfter(count: number): unknown {
  const problems = new ProblemList();
  for (let line = 1; line <= count; line += 1)
    problems.add({ line, message: localize({ ko: `줄 ${line}`, en: `line ${line}` }) });
  try {
    problems.throwIfAny();
  } catch (error) {
    return error;
  }
  return undefined;
}

test('an empty list throws nothing', () => {
  expect(thrownAfter(0)).toBeUndefined();
});

test.each([
  [1, 1, 0],
  [20, 20, 0],
  [21, 20, 1],
  [1020, 20, 1000],
])('of %i problems %i are listed in order, %i counted', (count, listed, unlisted) => {
  const error = thrownAfter(count);
  if (!(error instanceof InputError)) throw new Error('no InputError');
  expect(error.problems.map(({ line }) => line)).toEqual(
    Array.from({ length: listed }, (_, index) => index + 1),
  );
  expect(error.unlisted).toBe(unlisted);
  expect(error.exitCode).toBe(3);
});

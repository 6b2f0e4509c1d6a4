import { Chalk } from 'chalk';
import { expect, test } from 'vitest';
import { hintsOnce, renderProblem } from '../../src/commands/tell.ts';
import { localize } from '../../src/localized.ts';

const plain = new Chalk({ level: 0 });
const message = localize({ ko: '응답("7")이 1~5 범위를 벗어났습니다', en: 'answer "7" is outside 1–5' });
const hint = localize({ ko: '칸을 고치십시오', en: 'mend the cell' });

test('file, line, column, message, and the hint below', () => {
  const problem = { file: 'users.csv', line: 14, column: 'empathy_3', message, hint };
  expect(renderProblem(problem, 'en', plain)).toBe(
    'users.csv:14 column "empathy_3": answer "7" is outside 1–5\n  hint: mend the cell',
  );
  expect(renderProblem(problem, 'ko', plain)).toBe(
    'users.csv:14 열 "empathy_3": 응답("7")이 1~5 범위를 벗어났습니다\n  조치: 칸을 고치십시오',
  );
});

test.each([
  [{}, 'answer "7" is outside 1–5'],
  [{ file: 'a.csv' }, 'a.csv: answer "7" is outside 1–5'],
  [{ file: 'a.csv', line: 2 }, 'a.csv:2: answer "7" is outside 1–5'],
  [{ file: 'a.csv', column: 'x' }, 'a.csv column "x": answer "7" is outside 1–5'],
  [{ column: 'x' }, 'column "x": answer "7" is outside 1–5'],
])('of a place only what is known is told: %j', (place, expected) => {
  expect(renderProblem({ ...place, message }, 'en', plain)).toBe(expected);
});

test('what is to be done about several problems in a row is told once, behind the last of them', () => {
  const another = localize({ ko: '머리글을 고치십시오', en: 'mend the header' });
  const told = (hints: readonly (typeof hint | null)[]) =>
    hintsOnce(hints.map((one, at) => ({ line: at, message, ...(one ? { hint: one } : {}) }))).map(
      (problem, at) => [problem.line === at, problem.message === message, problem.hint?.en ?? null],
    );
  const all = (en: readonly (string | null)[]) => en.map((one) => [true, true, one]);
  expect(told([hint, hint, hint])).toEqual(all([null, null, hint.en]));
  expect(told([hint, another, hint, hint])).toEqual(all([hint.en, another.en, null, hint.en]));
  expect(told([null, null, hint, null, hint])).toEqual(all([null, null, hint.en, null, hint.en]));
});

test('on a terminal lines break between words, and those that go on stand in', () => {
  const problem = { file: 'users.csv', line: 14, message, hint };
  expect(renderProblem(problem, 'en', plain, 24)).toBe(
    'users.csv:14: answer "7"\n  is outside 1–5\n  hint: mend the cell',
  );
  const lines = renderProblem(problem, 'ko', plain, 24).split('\n');
  expect(lines.map((line) => line.trim()).join(' ')).toBe(
    'users.csv:14: 응답("7")이 1~5 범위를 벗어났습니다 조치: 칸을 고치십시오',
  );
});

test('control characters in a name or a cell cannot reach the terminal', () => {
  const evil = '\u001b[31m\n\u202e';
  const problem = {
    file: evil,
    column: evil,
    message: localize({ ko: evil, en: evil }),
    hint: localize({ ko: evil, en: evil }),
  };
  const shown = renderProblem(problem, 'ko', plain);
  expect([shown.includes('\u001b'), shown.includes('\u202e')]).toEqual([false, false]);
  expect(shown.split('\n')).toHaveLength(2);
});

test('in colour the message is bold and the hint dim', () => {
  expect(renderProblem({ message, hint }, 'en', new Chalk({ level: 1 }))).toBe(
    '\u001b[1manswer "7" is outside 1–5\u001b[22m\n\u001b[2m  hint: mend the cell\u001b[22m',
  );
});

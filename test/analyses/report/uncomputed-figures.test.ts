import { expect, test } from 'vitest';
import { uncomputedFigures, uncomputedReasons } from '../../../src/analyses/report/uncomputed-figures.ts';
import { type Person, reportOf, writtenCodebook } from '../../disclosure/suppression-examples.ts';

const person = (group: number, answers: readonly number[]): Person => ({ group, answers, levels: [0, 0] });
const varied = [1, 2, 3, 4].map((first) => person(0, [first, 2, 3, 4, 1, 2, 3]));

test('a group without people is named once, with what it lacks', () => {
  const { figures, reasons } = uncomputedFigures(reportOf(writtenCodebook, varied));
  const texts = reasons.map(({ en }) => en);
  expect(texts.filter((text) => text.startsWith('there: no people'))).toHaveLength(2);
  expect(texts.some((text) => /^there: no people, so no mean: .*, … \(\d+ figures\)$/.test(text))).toBe(true);
  expect(reasons.some(({ ko }) => ko.startsWith('there: 응답자가 없어 비교할 수 없음'))).toBe(true);
  const counted = texts.map((text) => Number(/\((\d+) figures?\)$/.exec(text)?.[1]));
  expect(counted.reduce((sum, count) => sum + count, 0)).toBe(figures);
});

test('every reason stands by itself: one person, no variance', () => {
  const texts = uncomputedFigures(
    reportOf(writtenCodebook, [...varied, person(1, [1, 1, 1, 1, 1, 1, 1])]),
  ).reasons.map(({ en }) => en.replace(/:[^:]*$/, ''));
  expect(texts).toContain('there: one person, so no SD and no interval');
  const constant = [0, 0, 1, 1].map((group) => person(group === 0 ? 0 : 1, [3, 3, 3, 3, 3, 3, 3]));
  const constants = uncomputedFigures(reportOf(writtenCodebook, constant)).reasons.map(({ en }) => en);
  expect(constants).not.toEqual([]);
  expect(constants.every((text) => text.startsWith('here − there: no variance'))).toBe(true);
});

test('nothing is said where every figure has a value', () => {
  const others = varied.map(({ answers = [] }) =>
    person(
      1,
      answers.map((answer) => 5 - Number(answer)),
    ),
  );
  const report = reportOf(
    { id: 'p', min: 1, max: 4, group: writtenCodebook.group, scales: [{ id: 's', items: ['a'] }] },
    [...varied, ...others],
  );
  expect(uncomputedFigures(report)).toEqual({ figures: 0, reasons: [] });
});

test('a figure that not every row is expected to have is none that is missing', () => {
  const reasons = { sd: 'one_respondent', cronbach_alpha: 'no_variance' } as const;
  expect(uncomputedReasons({ not_computed: reasons })).toEqual(['one_respondent']);
});

import { expect, test } from 'vitest';
import { bare } from '../../../../src/codebook/draft/answers/ladder.ts';
import {
  isLikertAnswer,
  ladders,
  likertScale,
} from '../../../../src/codebook/draft/answers/likert-answers.ts';

const inOrder = (texts: readonly string[], count = 100) => {
  const scale = likertScale(texts, count);
  return scale && { order: texts.map((text) => scale.ranks.get(text)), points: scale.points };
};

test.each([
  [['매우 그렇다', '보통이다', '전혀 그렇지 않다', '그렇다', '그렇지 않다'], [5, 3, 1, 4, 2], 5],
  [['매우만족', '만족', '보통', '불만족', '매우불만족'], [5, 4, 3, 2, 1], 5],
  [['항상', '자주', '가끔', '거의 없다', '전혀 없다'], [5, 4, 3, 2, 1], 5],
  [
    ['Agree', 'STRONGLY AGREE', 'Neither agree nor disagree', 'disagree', 'Strongly disagree'],
    [4, 5, 3, 2, 1],
    5,
  ],
  [['Never', 'Always', 'Sometimes', 'Often', 'Rarely'], [1, 5, 3, 4, 2], 5],
  [
    [
      '매우 그렇다',
      '그렇다',
      '약간 그렇다',
      '보통이다',
      '약간 그렇지 않다',
      '그렇지 않다',
      '전혀 그렇지 않다',
    ],
    [7, 6, 5, 4, 3, 2, 1],
    7,
  ],
  [['Somewhat agree', 'Strongly agree', 'Somewhat disagree', 'Strongly disagree'], [3, 4, 2, 1], 4],
  [['very good', 'excellent', 'poor', 'fair', 'good'], [4, 5, 1, 2, 3], 5],
])('%j are put in order', (texts, order, points) => expect(inOrder(texts)).toEqual({ order, points }));

test('four answers are a scale without a middle only where many people gave them', () => {
  const four = ['전혀 그렇지 않다', '그렇지 않다', '그렇다', '매우 그렇다'];
  expect(likertScale(four, 200)).toMatchObject({ points: 4, complete: true });
  expect(likertScale(four, 8)).toMatchObject({ points: 5, complete: false });
});

test('five answers that a scale of seven has too are told from it only by many', () => {
  const five = ['Strongly disagree', 'Disagree', 'Neutral', 'Agree', 'Strongly agree'];
  expect(likertScale(five, 399)).toMatchObject({ points: 5, complete: true, longer: 7 });
  expect(likertScale(five, 400)).toMatchObject({ points: 5, complete: true, longer: null });
  expect(likertScale(five.slice(1, 4), 400)).toMatchObject({ points: 3, longer: 5 });
});

test('five answers that no longer scale has are not in doubt', () => {
  const five = ['Poor', 'Fair', 'Good', 'Very good', 'Excellent'];
  expect(likertScale(five, 60)).toMatchObject({ points: 5, complete: true, longer: null });
});

test('some items whose answers stand elsewhere on a scale of as many points leave them to be confirmed', () => {
  const all = ['Very poor', 'Poor', 'Fair', 'Good', 'Very good'];
  const elsewhere = (...sets: string[][]) => [...(likertScale(all, 500, sets)?.elsewhere ?? [])];
  expect(elsewhere()).toEqual([]);
  expect(elsewhere(all)).toEqual([]);
  expect(elsewhere(['Very poor', 'Fair'])).toEqual([]);
  expect(elsewhere(['Fair', 'Good'], ['Very poor', 'Poor'])).toEqual([
    ['Fair', 2],
    ['Good', 3],
  ]);
});

test('an answer that nobody gave leaves the scale to be confirmed', () => {
  expect(likertScale(['그렇다', '매우 그렇다'], 200)).toMatchObject({ points: 5, complete: false });
});

test.each([[['남자', '여자']], [['그렇다', '가끔', '만족']], [['수급자', '해당없음']], [[]]])(
  '%j are of no known scale',
  (texts) => expect(likertScale(texts, 100)).toBeNull(),
);

test('a name of a person or a place is no answer', () => {
  expect(['제주시', '40대', 'Seoul', '없음'].filter(isLikertAnswer)).toEqual([]);
});

test('no scale has one wording on two of its rungs', () => {
  for (const ladder of ladders) {
    const rungsOf = new Map<string, Set<number>>();
    for (const [rung, wordings] of ladder.entries()) {
      for (const wording of wordings.map(bare)) {
        rungsOf.set(wording, (rungsOf.get(wording) ?? new Set()).add(rung));
      }
    }
    const twice = [...rungsOf].filter(([, rungs]) => rungs.size > 1).map(([wording]) => wording);
    expect(twice, ladder.map(([first]) => first).join(' < ')).toEqual([]);
  }
});

test.each([
  ['매우 그렇다 (Strongly agree)', true],
  ['Strongly agree[매우 그렇다]', true],
  ['  그렇다 (4)  ', true],
  ['(그렇다)', false],
  ['그렇다 ()', false],
  ['강아지 (Strongly agree)', true],
  ['강아지 (고양이)', false],
  ['()', false],
])('%s may be an answer: %s', (text, is) => {
  expect(isLikertAnswer(text)).toBe(is);
});

test.each(['(', '[', ' ', 'a(', 'a )', '(a'])('a text full of "%s" comes to an end', (piece) => {
  for (const end of ['', ')', ' x']) expect(isLikertAnswer(`a${piece.repeat(300_000)}${end}`)).toBe(false);
});

import { expect, test } from 'vitest';
import { check, codebookOf, csvOf, having, people } from './checked.ts';

const codebook = codebookOf({
  characteristics: [
    { column: 'sex', levels: ['f', 'm'] },
    {
      column: 'age',
      bands: [
        { from: 20, below: 30 },
        { from: 30, below: 70 },
      ],
      missing: [-9],
    },
    { column: 'weight', number: true, missing: [] },
  ],
});

/** Twenty people with an age and a weight, some of them others. */
const file = (ages: Readonly<Record<number, string>>, weights: Readonly<Record<number, string>> = {}) =>
  csvOf(people(20))
    .split('\n')
    .map((line, at) => {
      if (line === '') return line;
      if (at === 0) return `${line},age,weight`;
      return `${line},${ages[at] ?? 20 + at},${weights[at] ?? 50 + at}`;
    })
    .join('\n');

test('numbers that are as they should be are no finding', async () => {
  expect((await check(file({ 3: '', 4: '-9' }), codebook)).findings.map(({ code }) => code)).toEqual([
    'no_level',
  ]);
});

test('cells that are no number need a decision, with their lines and not what they say', async () => {
  const report = await check(file({ 3: 'secret', 7: '30s' }, { 9: 'light' }), codebook);
  expect(having(report, 'invalid_numbers')).toMatchObject([
    { severity: 'decision', column: 'age', count: 2, lines: [4, 8] },
    { severity: 'decision', column: 'weight', count: 1, lines: [10] },
  ]);
  expect(having(report, 'unlisted_levels')).toEqual([]);
  expect(JSON.stringify(report)).not.toContain('secret');
});

test('an age that no one has needs a decision: it may mean "no answer"', async () => {
  const report = await check(file({ 3: '999', 4: '999.0', 5: '-1', 6: '120' }), codebook);
  expect(having(report, 'unlikely_numbers')).toMatchObject([
    {
      severity: 'decision',
      column: 'age',
      count: 2,
      lines: [4, 5],
      hint: { en: expect.stringContaining('missing: [999]') },
    },
    { severity: 'decision', column: 'age', count: 1, lines: [6] },
  ]);
});

test('another number that looks like a code far from the rest is a note; one among the rest is none', async () => {
  const report = await check(file({}, { 3: '999', 4: '88', 5: '77', 6: '-1' }), codebook);
  expect(having(report, 'unlikely_numbers')).toMatchObject([
    { severity: 'note', column: 'weight', count: 1, lines: [4] },
    { severity: 'note', column: 'weight', count: 1, lines: [7] },
  ]);
});

test('a number in no band is a note with its lines; of the grouping it needs a decision', async () => {
  const ages = { 3: '19.9', 4: '70' };
  expect(having(await check(file(ages), codebook), 'outside_bands')).toMatchObject([
    { severity: 'note', column: 'age', count: 2, lines: [4, 5] },
  ]);
  const grouped = codebookOf({
    group: {
      column: 'age',
      bands: [
        { from: 20, below: 30 },
        { from: 30, below: 70 },
      ],
    },
  });
  expect(having(await check(file(ages), grouped), 'outside_bands')).toMatchObject([
    { severity: 'decision', column: 'age', count: 2, lines: [4, 5] },
  ]);
});

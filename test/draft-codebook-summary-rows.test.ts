import { expect, test } from 'vitest';
import { loadCodebook } from '../src/codebook/load-codebook.ts';
import { draftCodebook } from '../src/draft-codebook.ts';
import { scoreFiles } from '../src/score-files.ts';
import { temporaryFile } from './temporary-file.ts';

const people = Array.from(
  { length: 20 },
  (_, person) =>
    `P${person + 1},${person % 2 ? 'north' : 'south'},${1 + (person % 5)},${1 + ((person + 1) % 5)}`,
);

test.each([
  ['Min,,1,1', 'Max,,5,5', 'n,,20,20'],
  ['Mean,,3,3', 'SD,,1.4,1.4', ',,60,60'],
  ['합계,,60,60', '평균,,3,3', '표준편차,,1.4,1.4'],
  ['Total,,60,60', 'Mode,,1,1', 'Median,,3,3'],
])(
  'rows of %s, %s and %s are not counted as people, and told with the line of the first',
  async (...sums) => {
    const file = temporaryFile('sums.csv', `${['id,area,s_1,s_2', ...people, ...sums].join('\n')}\n`);
    const { text, warnings } = await draftCodebook({ files: [file], language: 'en' });
    expect(text).toContain('max: 5 # confirm: the end points; found: 1–5\n');
    expect(text).toContain('min_valid: all\n');
    expect(warnings).toMatchObject([{ code: 'rows_dropped', line: 22, count: 3 }]);
    const codebook = await loadCodebook(temporaryFile('draft.yaml', text));
    const report = await scoreFiles({ files: [file], codebook, onSummaryRow: 'drop' });
    expect(report.inputs[0]?.rows.used).toBe(20);
  },
);

test('a name such as Max among names, and a level such as All, are people', async () => {
  const names = ['Kim', 'Lee', 'Park', 'Choi', 'Jung', 'Kang', 'Cho', 'Yoon', 'Jang', 'Lim', 'Han', 'Oh'];
  const rows = names.map(
    (name, at) => `${name},${at % 2 ? 'north' : 'south'},${1 + (at % 5)},${1 + (at % 4)}`,
  );
  const file = temporaryFile(
    'names.csv',
    `${['participant,area,s_1,s_2', 'Max,north,5,5', ...rows].join('\n')}\n`,
  );
  const { text, warnings } = await draftCodebook({ files: [file], language: 'en' });
  expect(warnings).toEqual([]);
  expect(text).toContain('respondent: participant\n');
});

test.each([
  ['between others', ['Low', 'Average', 'High'], 'income'],
  ['of few', ['상', '평균', '하', '상', '하'], '소득수준'],
  ['called Total', ['Total', 'Partial'], 'care'],
])('a level %s that could name a row of averages is what people are', async (_, levels, column) => {
  const rows = people.map((row, at) => row.replace(',', `,${levels[at % levels.length]},`));
  const file = temporaryFile('levels.csv', `${[`id,${column},area,s_1,s_2`, ...rows].join('\n')}\n`);
  const { warnings } = await draftCodebook({ files: [file], language: 'en' });
  expect(warnings).toEqual([]);
  const sum = temporaryFile(
    'sum.csv',
    `${[`id,${column},area,s_1,s_2`, ...rows, ',평균,,3,3'].join('\n')}\n`,
  );
  expect((await draftCodebook({ files: [sum], language: 'en' })).warnings).toMatchObject([{ count: 1 }]);
});

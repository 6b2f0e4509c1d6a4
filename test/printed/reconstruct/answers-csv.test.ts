import { expect, test } from 'vitest';
import { resolveCodebook } from '../../../src/codebook/resolve/resolve-codebook.ts';
import { spreadsheetSafe } from '../../../src/formats/spreadsheet-safe.ts';
import { answersCsv } from '../../../src/printed/reconstruct/answers-csv.ts';
import { scoreFiles } from '../../../src/score-files.ts';
import { temporaryFile } from '../../temporary-file.ts';

const [population = expect.fail()] = resolveCodebook({
  id: 'x',
  populations: [
    {
      id: 'p',
      min: -1,
      max: 1,
      group: {
        column: '@arm',
        levels: [
          { id: 'a', values: ['=a'] },
          { id: 'b', values: ['b'] },
        ],
      },
      characteristics: [{ column: '+x', levels: ['-1', '-y'] }],
      scales: [{ id: 's', items: ['s_1'] }],
    },
  ],
}).populations;
const respondents = [
  { group: 'a', characteristics: new Map([['+x', '-1']]), answers: [-1] },
  { group: 'b', characteristics: new Map([['+x', '-y']]), answers: [1] },
];

test('cells from the codebook are neutralised for spreadsheets, numbers are not', () => {
  expect(answersCsv(population, respondents, spreadsheetSafe)).toBe(
    "id,'@arm,'+x,s_1\nP1,'=a,-1,-1\nP2,b,'-y,1\n",
  );
});

test('left alone where no function is given', () => {
  expect(answersCsv(population, respondents)).toBe('id,@arm,+x,s_1\nP1,=a,-1,-1\nP2,b,-y,1\n');
});

test('a band is written as a number in it, a level with several texts as the first of them', async () => {
  const codebook = resolveCodebook({
    id: 'x',
    populations: [
      {
        id: 'p',
        min: 1,
        max: 5,
        group: { column: 'years', bands: [{ below: 0.5 }, { from: 0.5 }] },
        characteristics: [
          { column: 'age', bands: [{ below: 30 }, { from: 30, below: 40 }] },
          { column: 'sex', levels: [{ value: 'f', values: ['여', 'f'] }] },
        ],
        scales: [{ id: 's', items: ['q'] }],
      },
    ],
  });
  const [of = expect.fail()] = codebook.populations;
  const people = [
    {
      group: '<0.5',
      characteristics: new Map([
        ['age', '<30'],
        ['sex', 'f'],
      ]),
      answers: [1],
    },
    {
      group: '0.5+',
      characteristics: new Map([
        ['age', '30-39'],
        ['sex', 'f'],
      ]),
      answers: [2],
    },
  ];
  const text = answersCsv(of, people);
  expect(text).toBe('id,years,age,sex,q\nP1,-0.5,29,여,1\nP2,0.5,30,여,2\n');
  const report = await scoreFiles({ files: [temporaryFile('answers.csv', text)], codebook });
  expect(report.warnings).toEqual([]);
  expect(
    report.characteristics
      .filter(({ n, group }) => n === 1 && group !== 'all')
      .map(({ level, group }) => [level, group]),
  ).toEqual([
    ['<30', '<0.5'],
    ['30-39', '0.5+'],
    ['f', '<0.5'],
    ['f', '0.5+'],
  ]);
});

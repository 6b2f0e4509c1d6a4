import { expect, test } from 'vitest';
import { resolveCodebook } from '../../../src/codebook/resolve/resolve-codebook.ts';
import { spreadsheetSafe } from '../../../src/formats/spreadsheet-safe.ts';
import { answersCsv } from '../../../src/printed/reconstruct/answers-csv.ts';

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

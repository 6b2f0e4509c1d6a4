import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkFiles } from '../../../src/check-files.ts';
import { builtInCodebook } from '../../../src/codebook/load-codebook.ts';
import { personScores } from '../../../src/person-scores.ts';
import { scoreFiles } from '../../../src/score-files.ts';
import { temporaryFile } from '../../temporary-file.ts';

const codebook = builtInCodebook();
const [header = '', ...rows] = readFileSync('fixtures/users.csv', 'utf8').trim().split('\n');
const named = (name: (row: number) => string, from: number, to: number) =>
  temporaryFile(
    'users.csv',
    `${[header, ...rows.slice(from, to).map((row, at) => row.replace(/^[^,]*/, name(at + 1)))].join('\n')}\n`,
  );

test('names that differ only in how a number is written are told by every reader, and by check', async () => {
  const files = [named(String, 0, 60), named((row) => `${row}.0`, 60, 120)];
  const told = { code: 'respondents_alike', column: 'id', count: 60 };
  for (const order of [files, files.toReversed()])
    for (const fastLaneFrom of [0, Number.POSITIVE_INFINITY]) {
      const { warnings } = await scoreFiles({ codebook, files: order, fastLaneFrom });
      expect(warnings).toMatchObject([told]);
      expect(warnings[0]?.message.en).toContain('as 7 and 7.0');
    }
  expect((await personScores({ codebook, files })).warnings).toMatchObject([told]);
  const { findings } = await checkFiles({ codebook, files });
  expect(findings.filter(({ code }) => code === told.code)).toMatchObject([{ count: 60, column: 'id' }]);
});

test('one spelling throughout is nothing to tell', async () => {
  const files = [named((row) => `${row}.0`, 0, 60), named((row) => `${row + 60}.0`, 60, 120)];
  expect((await scoreFiles({ codebook, files })).warnings).toEqual([]);
});

test('numbers are found among names whatever their size, and 0, too', async () => {
  const sizes = ['0', '31', '65536', '99999999', '999999999', '1234567890123'];
  const files = [
    named((row) => sizes[row - 1] ?? '', 0, sizes.length),
    named((row) => `${sizes[row - 1]}.0`, 60, 60 + sizes.length),
  ];
  for (const fastLaneFrom of [0, Number.POSITIVE_INFINITY])
    expect((await scoreFiles({ codebook, files, fastLaneFrom })).warnings).toMatchObject([
      { code: 'respondents_alike', count: sizes.length },
    ]);
});

import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { expect, test } from 'vitest';
import { resolveCodebook } from '../../src/codebook/resolve/resolve-codebook.ts';
import { ProblemList } from '../../src/read/problem-list.ts';
import { RespondentsSeen } from '../../src/responses/people/respondents-seen.ts';
import { readAnswers } from '../../src/responses/read-answers.ts';
import { scoreFiles } from '../../src/score-files.ts';
import { smallSav } from '../read/small-sav.ts';
import { sheetRow, workbookFile } from '../read/small-workbook.ts';
import { temporaryFile, temporaryFolder } from '../temporary-file.ts';

const codebook = resolveCodebook({
  id: 'book',
  populations: [
    {
      id: 'p',
      min: 1,
      max: 5,
      characteristics: [
        { column: 'X', bands: [{ below: 0.1 }, { from: 0.1, below: 30 }, { from: 30 }], missing: [-9] },
      ],
      scales: [{ id: 's', items: ['NAME'] }],
    },
  ],
});
const written = [34, 0.1, 29.9, 30, -2.5, 100000, 1e-7, 0.30000000000000004, 1e21, -9];
const exact = [
  '34',
  '0.1',
  '29.9',
  '30',
  '-2.5',
  '100000',
  '0.0000001',
  '0.30000000000000004',
  '1000000000000000000000',
  null,
];

async function numbersIn(file: string): Promise<(string | null)[]> {
  const [population = expect.fail()] = codebook.populations;
  const numbers: (string | null)[] = [];
  const read = await readAnswers(
    { file, options: {}, codebook, population, problems: new ProblemList() },
    () => ({
      population,
      onInvalid: 'error',
      onDuplicate: 'error',
      seen: new RespondentsSeen('error'),
      onRespondent: (person) => numbers.push(person.numbers[0]?.text ?? null),
    }),
  );
  expect(read).not.toBeNull();
  return numbers;
}

test('a workbook gives its numbers as they are written there: 0.1 is one tenth', async () => {
  const rows = [sheetRow('X', 'NAME'), ...written.map((number) => sheetRow(number, 1))].join('');
  expect(await numbersIn(temporaryFile('n.xlsx', workbookFile({ rows })))).toEqual(exact);
});

test('so does an SPSS file, whose own missing values are none', async () => {
  const rows = [...written, 77].map((number) => [number, '1'] as const);
  const sav = smallSav({ rows, missing: { count: 1, values: [77] } });
  expect(await numbersIn(temporaryFile('n.sav', sav))).toEqual([...exact, null]);
});

test('so does text, which may write them in several ways', async () => {
  const csv = `X,NAME\n${written.map((number) => `${number},1\n`).join('')}"1,000",2\n3.40e1,2\n`;
  expect(await numbersIn(temporaryFile('n.csv', csv))).toEqual([...exact, '1000', '34']);
});

test.each(['DOUBLE', 'DECIMAL(9, 3)', 'VARCHAR', 'INTEGER'])(
  'a database whose column is %s has the people of each band that the rows have',
  async (type) => {
    const numbers = [34, 12, 0.1, 29.9, 30, -2.5, 0.125, -9].map((number) =>
      type === 'INTEGER' ? Math.round(number) : number,
    );
    const csv = temporaryFile('n.csv', `X,NAME\n${numbers.map((number) => `${number},1\n`).join('')},2\n`);
    const parquet = join(temporaryFolder(), 'n.parquet');
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    const rows = [...numbers, 'NULL'].map(
      (number) => `(${type === 'VARCHAR' && number !== 'NULL' ? `'${number}'` : number}, 1)`,
    );
    await connection.run(
      `COPY (SELECT CAST(x AS ${type}) AS "X", name AS "NAME" FROM (VALUES ${rows.join(', ')}) AS t(x, name)) TO '${parquet}' (FORMAT parquet)`,
    );
    const ofRows = await scoreFiles({ files: [csv], codebook });
    const engine = { engine: 'duckdb', files: [parquet], tables: [] } as const;
    const ofTable = await scoreFiles({ files: [], codebook, engine });
    expect(ofTable.characteristics).toEqual(ofRows.characteristics);
    expect(ofRows.characteristics.some(({ n }) => n === 0)).toBe(false);
  },
);

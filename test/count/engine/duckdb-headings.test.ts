import { expect, test } from 'vitest';
import { resolveCodebook } from '../../../src/codebook/resolve/resolve-codebook.ts';
import { InputError, type Problem } from '../../../src/errors.ts';
import type { InvalidPolicy } from '../../../src/responses/policies.ts';
import { type ScoreOptions, scoreFiles } from '../../../src/score-files.ts';
import { temporaryFile } from '../../temporary-file.ts';

const levelOf = (id: string) => ({ id, values: [id] });
const levels: [ReturnType<typeof levelOf>, ReturnType<typeof levelOf>] = [levelOf('north'), levelOf('south')];
const group = { column: 'area', levels };
const bookOf = (items: string[]) =>
  resolveCodebook({
    id: 'book',
    populations: [{ id: 'people', min: 1, max: 5, group, scales: [{ id: 's', items }] }],
  });
const codebook = bookOf(['q1', 'q2', 'q3']);

const header = 'area,q1,q2,q3';
const rows = ['north,1,2,3', 'south,2,3,3', 'north,4,2,5', 'south,5,2,3', 'north,4,2,1'];
const inWords = '지역,직원이 친절하다,처리가 빠르다,다시 오겠다';
const ids = ['a', 'b', 'c', 'd'].map((id) => `"{""ImportId"":""${id}""}"`).join(',');

const files: Record<string, readonly [lines: readonly string[], headings: number, line?: number]> = {
  'questions in words': [[header, inWords, ...rows], 1, 2],
  'questions in words behind a line that tells the delimiter': [['sep=,', header, inWords, ...rows], 1, 3],
  'the two further rows of Qualtrics': [[header, inWords, ids, ...rows], 2, 2],
  'codes over questions in the place of the group too': [[header, 'Area?,Kind?,Fast?,Again?', ...rows], 1, 2],
  'the header again': [[header, ...rows, header, ...rows], 1],
  'the header again, twice': [[header, ...rows, header, ...rows, header], 2],
  'the header again at once': [[header, header, ...rows], 1, 2],
};
const policies: readonly InvalidPolicy[] = ['error', 'missing', 'drop-row'];
const cases = Object.entries(files).flatMap(([name, [lines, headings, line]]) =>
  policies.map((onInvalid) => ({ name, onInvalid, lines, headings, line })),
);

test.each(cases)(
  '$name, with $onInvalid: left out of a file, refused by DuckDB',
  async ({ onInvalid, lines, headings, line }) => {
    const data = temporaryFile('data.csv', `${lines.join('\n')}\n`);
    const read = await scoreFiles({ files: [data], codebook, onInvalid });
    expect(read.inputs[0]?.rows.excluded).toEqual([{ reason: 'header_row', n: headings }]);
    const [problem] = await problemsOf({ files: [], engine: duckdb(data), codebook, onInvalid });
    expect(problem?.line).toBe(line);
    expect(problem?.message.en).toMatch(
      line === undefined ? /rows? repeats? the column names/ : /a second row of the header/,
    );
    expect(problem?.hint?.en).toContain('without --engine');
  },
);

test('numbers under a title are no answers of a first person to DuckDB either', async () => {
  const lines = ['area,kind,Unnamed: 1,Unnamed: 2', ',1,2,3', ...rows];
  const data = temporaryFile('numbered.csv', `${lines.join('\n')}\n`);
  const book = bookOf(['kind', 'Unnamed: 1', 'Unnamed: 2']);
  expect(await problemsOf({ files: [], engine: duckdb(data), codebook: book })).toMatchObject([
    { line: 2, message: { en: expect.stringContaining('second row of the header') } },
  ]);
});

test('a person whose answers are no numbers is no heading', async () => {
  const data = temporaryFile('data.csv', `${[header, ...rows, 'north,one,two,three'].join('\n')}\n`);
  const policy = { codebook, onInvalid: 'missing' as const };
  const counted = await scoreFiles({ files: [], engine: duckdb(data), ...policy });
  const read = await scoreFiles({ files: [data], ...policy });
  expect(counted.items).toEqual(read.items);
  expect(counted.ledger).toEqual(read.ledger);
});

const duckdb = (file: string) => ({ engine: 'duckdb' as const, files: [file], tables: [] });

async function problemsOf(options: ScoreOptions): Promise<readonly Problem[]> {
  const error = await scoreFiles(options).catch((error: unknown) => error);
  if (!(error instanceof InputError)) throw error;
  return error.problems;
}

import { gzipSync } from 'node:zlib';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { codebookFile, header } from '../../../fixtures/files/survey.ts';
import { resolveCodebook } from '../../../src/codebook/resolve/resolve-codebook.ts';
import { HanaroError } from '../../../src/errors.ts';
import type { ReadOptions } from '../../../src/responses/policies.ts';
import { scoreFiles } from '../../../src/score-files.ts';
import { temporaryFile } from '../../temporary-file.ts';

const codebook = resolveCodebook(codebookFile);
async function outcome(files: readonly string[], options: ReadOptions): Promise<unknown> {
  return scoreFiles({ files, codebook, ...options }).catch((error: unknown) => {
    if (error instanceof HanaroError) return error.problems;
    throw error;
  });
}

const fromBytes: ReadOptions = { fastLaneFrom: 0 };
const cellByCell: ReadOptions = { fastLaneFrom: Number.POSITIVE_INFINITY };

/** Rows of people under new names. */
function people(from: number, to: number, end = '\n'): string {
  return Array.from({ length: to - from }, (_, index) => {
    const person = from + index;
    const answers = [1, 2, 3, 4, 5].map((item) => 1 + ((person * item + (person >> 2)) % 5));
    return (
      [
        `U${person}`,
        person % 3 === 0 ? '북부' : 'south',
        person % 2 === 0 ? '여자' : '남자',
        ...answers,
      ].join(',') + end
    );
  }).join('');
}
const head = `${header.join(',')}\n`;

const odd = [
  'V900,북부,여자,1,,3,4,5\n',
  'V901,남부,남자,"2",2,2,2,2\r\n',
  '\n\r\n',
  'V902, 북부,여자, 1,2,3,4,매우 그렇다\n',
];
const mixed = `${head}${people(1, 9)}${odd[0]}${odd[0]?.replace('V900', 'V903')}${people(9, 12, '\r\n')}${odd[3]}\n${people(12, 20)}${odd[2]}${people(20, 30, '\r')}`;

test('line ends, Hangul, odd rows and blank lines come out as cell by cell', async () => {
  const file = temporaryFile('a.csv', mixed);
  const expected = await outcome([file], cellByCell);
  expect(expected).toHaveProperty('scales');
  expect(await outcome([file], fromBytes)).toEqual(expected);
});

describe.each([
  ['UTF-8', (text: string) => Buffer.from(text)],
  ['CP949', (text: string) => iconv.encode(text, 'cp949')],
  ['UTF-16', (text: string) => iconv.encode(text, 'utf16-le', { addBOM: true })],
  ['gzip', (text: string) => gzipSync(text)],
])('%s', (_, encoded) => {
  test('lines with quotes behind many pieces, and pieces behind them', async () => {
    const text = `${head}${people(1, 12_000)}${odd[1]}"V904",북부,여자,1,2,3,4,"5"\n${people(12_000, 24_000)}`;
    const file = temporaryFile('a.csv', encoded(text));
    expect(await outcome([file], fromBytes)).toEqual(await outcome([file], cellByCell));
  });
});

test('a respondent met again is told with the line, in another piece and in another file', async () => {
  const first = temporaryFile('a.csv', `${head}${people(1, 500)}${odd[0]}${people(7, 9)}${people(500, 600)}`);
  const second = temporaryFile(
    'b.csv',
    `${head}${people(1000, 1500)}\n${people(300, 301)}${people(1500, 1600)}`,
  );
  expect(await outcome([first, second], fromBytes)).toMatchObject([
    { file: first, line: 502, column: 'id' },
    { file: first, line: 503, column: 'id' },
    { file: second, line: 503, column: 'id' },
  ]);
});

test('files of one population are counted together', async () => {
  const files = [
    temporaryFile('a.csv', `${head}${people(1, 700)}`),
    temporaryFile('b.csv', `${head}${people(700, 1100)}${odd[0]}`),
  ];
  expect(await outcome(files, fromBytes)).toEqual(await outcome(files, cellByCell));
});

test('what is wrong behind many pieces is told behind what is wrong in them, each with its line', async () => {
  const wrong = 'V5000,북부,여자,7,2,3,4,5\n';
  const broken = Buffer.concat([
    Buffer.from(`${head}${people(1, 9000)}${wrong}${people(9000, 20_000)}`),
    Buffer.from([0x55, 0xff, 0xfe, 0x0a]),
  ]);
  const file = temporaryFile('a.csv', broken);
  const expected = await outcome([file], { ...cellByCell, encoding: 'utf-8' });
  expect(expected).toMatchObject([{ line: 9001 }, { line: 20_002 }]);
  expect(await outcome([file], { ...fromBytes, encoding: 'utf-8' })).toEqual(expected);
});

test('a file whose rows are mostly odd is soon read row by row', async () => {
  const rows = Array.from({ length: 3000 }, (_, person) =>
    `${people(2 * person, 2 * person + 1)}X${2 * person},북부,여자,1,,3,4,보통\n`.replaceAll(
      ',3,4,보통',
      ',3,4, 4',
    ),
  );
  const file = temporaryFile('a.csv', `${head}${rows.join('')}`);
  expect(await outcome([file], fromBytes)).toEqual(await outcome([file], cellByCell));
});

import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { checkFiles } from '../src/check-files.ts';
import { resolveCodebook } from '../src/codebook/resolve/resolve-codebook.ts';
import { InputError } from '../src/errors.ts';
import { type ScoreOptions, scoreFiles } from '../src/score-files.ts';
import { sheetRow, workbookFile } from './read/small-workbook.ts';
import { temporaryFile } from './temporary-file.ts';
import { writtenAreas } from './two-areas.ts';

const bookOf = (respondent: boolean) => resolveCodebook(writtenAreas(respondent));

const header = ['id', 'area', 'q1', 'q2', 'q3'];
const rowsOf = (count: number, seed = 1) =>
  Array.from({ length: count }, (_, n) => [
    `P${seed}${n}`,
    n % 2 === 0 ? 'north' : 'south',
    ...[1, 2, 3].map((item) => String(1 + ((n * n * seed + item * n + (n % 7) * seed) % 5))),
  ]);
const csv = (rows: readonly (readonly string[])[], delimiter = ',') =>
  [header, ...rows, []].map((cells) => cells.join(delimiter)).join('\n');
const first = rowsOf(30);

async function scored(files: string[], options: Partial<ScoreOptions> = {}) {
  try {
    return (await scoreFiles({ files, codebook: bookOf(false), ...options })).scales[0]?.n;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.problems.map(({ file, message }) => [file, message.en]);
  }
}

const asNumber = (cell: string) => (/^\d$/.test(cell) ? Number(cell) : cell);

describe('the same table in another wrapping', () => {
  const wrappings: readonly (readonly [string, string, () => string | Buffer])[] = [
    ['another delimiter', 'b.csv', () => csv(first, ';')],
    ['another order', 'b.csv', () => csv([...first].reverse())],
    ['gzip and another order', 'b.csv.gz', () => gzipSync(csv(first.toSorted()))],
    [
      'a workbook',
      'b.xlsx',
      () =>
        workbookFile({ rows: [header, ...first].map((cells) => sheetRow(...cells.map(asNumber))).join('') }),
    ],
    ['another column beside', 'b.csv', () => csv(first).replaceAll('\nP', '\nQ')],
  ];

  test.each(wrappings)('is refused, cell by cell and in the fast lane: %s', async (_, name, content) => {
    const one = temporaryFile('a.csv', csv(first));
    const other = temporaryFile(name, content());
    for (const fastLaneFrom of [1, Number.POSITIVE_INFINITY]) {
      expect(await scored([one, other], { fastLaneFrom })).toEqual([
        [other, `holds the same rows as ${one}, in another format or order`],
      ]);
    }
    const { findings } = await checkFiles({ files: [one, other], codebook: bookOf(false) });
    expect(findings.filter(({ code }) => code === 'same_content')).toMatchObject([
      { file: other, count: 30 },
    ]);
  });

  test('is not seen in other people, in a part, or in a few rows', async () => {
    const one = temporaryFile('a.csv', csv(first));
    expect(await scored([one, temporaryFile('b.csv', csv(rowsOf(30, 2)))])).toBe(60);
    expect(await scored([one, temporaryFile('b.csv', csv(first.slice(0, 20)))])).toBe(50);
    const few = csv(first.slice(0, 9));
    expect(
      await scored([temporaryFile('a.csv', few), temporaryFile('b.csv', few.replaceAll('P', 'Q'))]),
    ).toBe(18);
  });

  test('is known by the answers of each person, not by their sums alone', async () => {
    const swapped = first.map((cells, n) => (n === 0 ? cells.with(2, String(6 - Number(cells[2]))) : cells));
    expect(await scored([temporaryFile('a.csv', csv(first)), temporaryFile('b.csv', csv(swapped))])).toBe(60);
  });

  test('is told by the names of respondents where the codebook has them', async () => {
    const one = temporaryFile('a.csv', csv(first));
    const others = temporaryFile('b.csv', csv(first).replaceAll('\nP', '\nQ'));
    expect(await scored([one, others], { codebook: bookOf(true) })).toBe(60);
  });
});

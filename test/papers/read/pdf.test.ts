import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { InputError } from '../../../src/errors.ts';
import { readPaper } from '../../../src/papers/read/read-paper.ts';
import { linesOf, readBytes } from './written-papers.ts';
import { pdfOf } from './written-pdf.ts';

const folder = 'fixtures/pdf';

// Written by groff and LibreOffice; fixtures/pdf/make-pdfs.ts has what was written.
test.each(['three-rules', 'grid', 'two-columns', 'grid-ko', 'landscape-ko'])(
  '%s.pdf is read as it was written',
  async (name) => {
    const { blocks, unread } = await readPaper(`${folder}/${name}.pdf`);
    expect(linesOf({ blocks })).toEqual(readFileSync(`${folder}/${name}.txt`, 'utf8').trimEnd().split('\n'));
    expect(unread).toEqual([]);
    expect(blocks.map(({ place }) => place.page)).toEqual(blocks.map(() => 1));
  },
);

test('a page that is a picture is said, not passed over', async () => {
  const { blocks, unread } = await readPaper(`${folder}/scan.pdf`);
  expect(blocks).toEqual([]);
  expect(unread.map(({ place, why }) => [place.page, why.en])).toEqual([
    [1, 'the page has no text: a scan or a picture?'],
  ]);
});

async function refusalOf(read: Promise<unknown>): Promise<string> {
  const error: unknown = await read.catch((thrown: unknown) => thrown);
  if (!(error instanceof InputError)) throw error;
  return error.problems.map(({ message, hint }) => `${message.en}; ${hint?.en}`).join();
}

test('a PDF with a password and a damaged one are refused with what to do', async () => {
  expect(await refusalOf(readPaper(`${folder}/locked.pdf`))).toBe(
    'the document has a password; remove the password and save it again',
  );
  const whole = readFileSync(`${folder}/grid.pdf`);
  expect(await refusalOf(readBytes('a.pdf', whole.subarray(0, 300)))).toMatch(
    /^the document is damaged \(PDF: /,
  );
});

test('a table that goes on overleaf is one, and running heads and page numbers are no text', async () => {
  const { blocks, unread } = await readPaper(`${folder}/two-pages-ko.pdf`);
  expect(linesOf({ blocks })).toEqual(
    readFileSync(`${folder}/two-pages-ko.txt`, 'utf8').trimEnd().split('\n'),
  );
  expect(blocks.map(({ place }) => place.page)).toEqual([1, 1, 1, 2]);
  expect(unread).toEqual([]);
});

test('a table without lines is said, not passed over', async () => {
  const { blocks, unread } = await readPaper(`${folder}/no-rules.pdf`);
  expect(blocks.filter(({ kind }) => kind === 'grid')).toEqual([]);
  expect(unread.map(({ place, why }) => [place.page, why.en])).toEqual([
    [
      1,
      'a table is not read, as its cells cannot be told apart for certain (Table 1. Regression of satisfaction)',
    ],
  ]);
});

/** Cells closed in by lines: the columns of each row end at these places. */
function gridPage(rows: readonly { readonly ends: readonly number[]; readonly texts: readonly string[] }[]) {
  const top = 100;
  const lines = rows.flatMap(({ ends }, row): [number, number, number, number][] => {
    const y = top + 20 * row;
    const right = ends.at(-1) ?? 0;
    return [
      [50, y, right, y],
      [50, y + 20, right, y + 20],
      ...[50, ...ends].map((x): [number, number, number, number] => [x, y, x, y + 20]),
    ];
  });
  const texts = rows.flatMap(({ ends, texts: own }, row) =>
    own.map((text, at) => ({ x: (ends[at - 1] ?? 50) + 4, y: top + 20 * row + 13, text })),
  );
  return { texts, lines };
}

const figures = [
  ['Content', '4.51', '0.52', '1.728'],
  ['Staff', '4.45', '0.59', '2.656'],
];
const gridOfEnds = (head: readonly number[], body: readonly number[]) =>
  gridPage([
    { ends: head, texts: ['Scale', 'M', 'SD', 't'] },
    ...figures.map((texts) => ({ ends: body, texts })),
  ]);

test('a table whose head is out of line with its columns is said, not read', async () => {
  const offset = gridOfEnds([150, 230, 310, 390], [200, 260, 330, 390]);
  const { blocks, unread } = await readBytes('offset.pdf', pdfOf([offset]));
  expect(blocks.filter(({ kind }) => kind === 'grid')).toEqual([]);
  expect(unread.map(({ place, why }) => [place.page, why.en])).toEqual([
    [
      1,
      'a table is not read, as the lines between its columns are out of line: cells end amid those of other rows (Scale M SD t)',
    ],
  ]);
});

test('lines that are drawn a little beside each other are one', async () => {
  const near = gridOfEnds([150, 230, 310, 390], [154, 227, 315, 390]);
  const { blocks, unread } = await readBytes('near.pdf', pdfOf([near]));
  expect(linesOf({ blocks })).toEqual(['Scale|M|SD|t', ...figures.map((row) => row.join('|'))]);
  expect(unread).toEqual([]);
});

test('text that runs up the page is said once, though it stands on every page', async () => {
  const stamp = { x: 30, y: 600, text: 'Author manuscript', isUp: true };
  const pages = [1, 2].map((number) => ({
    texts: [{ x: 60, y: 300, text: `What was found in study ${number}.` }, stamp],
    lines: [],
  }));
  const { blocks, unread } = await readBytes('stamp.pdf', pdfOf(pages));
  expect(linesOf({ blocks })).toEqual(['What was found in study 1.', 'What was found in study 2.']);
  expect(unread.map(({ place, why }) => [place.page, why.en])).toEqual([
    [1, 'text that runs up, down or across the page is not read (it begins: Author manuscript)'],
  ]);
});

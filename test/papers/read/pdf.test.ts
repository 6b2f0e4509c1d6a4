import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { InputError } from '../../../src/errors.ts';
import { readPaper } from '../../../src/papers/read/read-paper.ts';
import { linesOf, readBytes } from './written-papers.ts';

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

import { expect, test } from 'vitest';
import { InputError } from '../../../src/errors.ts';
import { zipOf } from '../../../src/formats/zip.ts';
import { docxOf, hwpxOf, linesOf, readBytes, xlsxOf } from './written-papers.ts';

const body = '<w:p><w:r><w:t>Hello</w:t></w:r></w:p>';

async function refusalOf(name: string, content: string | Uint8Array): Promise<string> {
  const error: unknown = await readBytes(name, content).catch((thrown: unknown) => thrown);
  if (!(error instanceof InputError)) throw error;
  return error.problems.map(({ message, hint }) => `${message.en}; ${hint?.en}`).join();
}

test('kinds are told by what files hold, whatever they are called', async () => {
  expect(linesOf(await readBytes('paper.hwpx', docxOf(body)))).toEqual(['Hello']);
  expect(linesOf(await readBytes('paper', docxOf(body)))).toEqual(['Hello']);
  expect(linesOf(await readBytes('paper.txt', '<html><p>Hello</html>'))).toEqual(['Hello']);
});

test('what is no document is refused with what to do', async () => {
  expect(await refusalOf('a.doc', Buffer.from('d0cf11e0a1b11ae1', 'hex'))).toBe(
    'this is a document with a password, or of an old format (.doc, .hwp, .xls); save it as .docx, .hwpx, .xlsx or .pdf, without a password',
  );
  expect(await refusalOf('a.docx', Buffer.from('89504e470d0a', 'hex'))).toBe(
    'this is a picture: documents of that kind are not read; save it as .docx, .hwpx or .pdf',
  );
  expect(
    await refusalOf(
      'a.odt',
      zipOf([{ name: 'mimetype', content: 'application/vnd.oasis.opendocument.text', stored: true }]),
    ),
  ).toContain('OpenDocument');
  expect(await refusalOf('a.zip', zipOf([{ name: 'x.txt', content: 'x' }]))).toContain('zip archive without');
  expect(await refusalOf('a.rst', 'some words')).toContain('no kind of document');
});

test.each([
  ['a.docx', docxOf('')],
  ['a.hwpx', hwpxOf('')],
  ['a.xlsx', xlsxOf({ Sheet1: '<sheetData/>' })],
  ['a.html', '<!doctype html><html><body> </body></html>'],
  ['a.md', ' \n\n'],
  ['a.tex', '\\documentclass{article}\n\\begin{document}\n\\end{document}\n'],
  ...['a.docx', 'a.hwpx', 'a.xlsx', 'a.html', 'a.md', 'a.tex', 'a.pdf'].map((name): [string, string] => [
    name,
    '',
  ]),
])('a document in which nothing stands is refused: %s', async (name, content) => {
  expect(await refusalOf(name, content)).toMatch(/^the document holds neither text nor a table; see whether/);
});

test('a document of pictures alone is none in which nothing stands', async () => {
  const { unread } = await readBytes('a.docx', docxOf('<w:p><w:r><a:blip/></w:r></w:p>'));
  expect(unread.map(({ why }) => why.en)).toContain('1 picture: tables that are pictures are not read');
});

test('a Word document that is none says so in words of documents', async () => {
  expect(await refusalOf('a.docx', docxOf('<w:p>').subarray(0, 150))).toMatch(/^the document is damaged/);
  expect(await refusalOf('a.docx', docxOf('<w:p>'))).toMatch(/^the document is damaged \(XML: /);
  const bomb = docxOf(`<w:p><w:r><w:t>${'0'.repeat(20_000_000)}</w:t></w:r></w:p>`);
  expect(await refusalOf('a.docx', bomb)).toMatch(/suspicious size|damaged/);
  expect(await refusalOf('a.docx', docxOf('<w:sdt>'.repeat(2_000)))).toContain('XML deeper than 512');
});

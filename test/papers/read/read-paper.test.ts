import { expect, test } from 'vitest';
import { InputError } from '../../../src/errors.ts';
import { zipOf } from '../../../src/formats/zip.ts';
import { docxOf, linesOf, readBytes } from './written-papers.ts';

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
    'this is a document with a password, or of an old format (.doc, .hwp, .xls); remove the password and save it as .docx, .hwpx, .xlsx or .pdf',
  );
  expect(await refusalOf('a.docx', Buffer.from('89504e470d0a', 'hex'))).toBe(
    'this is a picture, which holds no document that can be read; save it as .docx, .hwpx or .pdf',
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

test('a Word document that is none says so in words of documents', async () => {
  expect(await refusalOf('a.docx', docxOf('<w:p>').subarray(0, 150))).toMatch(/^the document is damaged/);
  expect(await refusalOf('a.docx', docxOf('<w:p>'))).toMatch(/^the document is damaged \(XML: /);
  const bomb = docxOf(`<w:p><w:r><w:t>${'0'.repeat(20_000_000)}</w:t></w:r></w:p>`);
  expect(await refusalOf('a.docx', bomb)).toMatch(/suspicious size|damaged/);
  expect(await refusalOf('a.docx', docxOf('<w:sdt>'.repeat(2_000)))).toContain('XML deeper than 512');
});

import { expect, test } from 'vitest';
import { resolveCodebook } from '../../src/codebook/resolve/resolve-codebook.ts';
import { draftCodebook } from '../../src/draft-codebook.ts';
import { InputError } from '../../src/errors.ts';
import { scoreFiles } from '../../src/score-files.ts';
import { temporaryFile } from '../temporary-file.ts';
import { sheetRow, workbookEntries } from './small-workbook.ts';
import { zipFile } from './zip-file.ts';

const codebook = resolveCodebook({
  id: 'b',
  populations: [{ id: 'p', min: 1, max: 5, scales: [{ id: 's', items: ['q1', 'q2'] }] }],
});
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const answers = sheetRow('id', 'q1', 'q2') + sheetRow('a', 4, 3) + sheetRow('b', 2, 3);

/** A workbook of several sheets, by name. */
function workbook(sheets: Readonly<Record<string, string>>): string {
  const names = Object.keys(sheets);
  const [first, ...entries] = workbookEntries({ rows: '' });
  const others = entries.filter(({ name }) => !/workbook\.xml|sheet1/.test(name));
  const related = names
    .map((_, n) => `<Relationship Id="rId${n}" Type="${office}/worksheet" Target="worksheets/s${n}.xml"/>`)
    .join('');
  return temporaryFile(
    'data.xlsx',
    zipFile([
      ...(first ? [first] : []),
      ...others,
      {
        name: 'xl/workbook.xml',
        content: `<workbook ${main} xmlns:r="${office}"><sheets>${names
          .map((name, n) => `<sheet name="${name}" sheetId="${n + 1}" r:id="rId${n}"/>`)
          .join('')}</sheets></workbook>`,
      },
      {
        name: 'xl/_rels/workbook.xml.rels',
        content: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${related}</Relationships>`,
      },
      ...Object.values(sheets).map((rows, n) => ({
        name: `xl/worksheets/s${n}.xml`,
        content: `<worksheet ${main}><sheetData>${rows}</sheetData></worksheet>`,
      })),
    ]),
  );
}

async function hints(sheets: Readonly<Record<string, string>>, sheet?: string) {
  const error = await scoreFiles({ files: [workbook(sheets)], codebook, sheet }).catch(
    (thrown: unknown) => thrown,
  );
  return error instanceof InputError ? error.problems.map(({ hint }) => hint?.en ?? '') : null;
}

test.each([
  ['a title', sheetRow('Survey report') + sheetRow('made 2024')],
  ['a table of something else', sheetRow('area', 'n') + sheetRow('north', 3) + sheetRow('south', 4)],
  ['nothing', ''],
])('where the first sheet holds %s, the sheet with the items is named with its option', async (_, rows) => {
  const found = await hints({ Summary: rows, 응답: answers, Notes: sheetRow('x', 'y') });
  expect(found?.at(-1)).toBe('items of this survey stand on "응답"; run it again with --sheet 응답');
  expect(await hints({ Summary: rows, 'My answers': answers })).toContain(
    'items of this survey stand on "My answers"; run it again with --sheet "My answers"',
  );
});

test('where no other sheet has items, all are named, and none where the sheet was chosen', async () => {
  const title = sheetRow('Survey report');
  expect((await hints({ A: title, B: title }))?.at(-1)).toBe(
    'if it is another one, choose it with --sheet: "B"',
  );
  expect(await hints({ A: title, B: answers }, 'A')).toHaveLength(1);
  expect(await hints({ A: title, B: answers }, 'B')).toBeNull();
});

test('a draft of which nothing came names the other sheets', async () => {
  const file = workbook({ Summary: sheetRow('Survey report') + sheetRow('made 2024'), Responses: answers });
  await expect(draftCodebook({ files: [file], language: 'en' })).rejects.toThrow('"Responses"');
});

import { expect, test } from 'vitest';
import { docxOf, linesOf, readBytes } from './written-papers.ts';

const run = (text: string, properties = '') =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (...runs: string[]) => `<w:p>${runs.join('')}</w:p>`;
const cell = (text: string, properties = '') =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(run(text))}</w:tc>`;
const row = (cells: string, properties = '') => `<w:tr><w:trPr>${properties}</w:trPr>${cells}</w:tr>`;
const table = (...rows: string[]) => `<w:tbl>${rows.join('')}</w:tbl>`;
const span = (columns: number) => `<w:gridSpan w:val="${columns}"/>`;

const read = async (body: string, parts?: Record<string, string>) =>
  readBytes('paper.docx', docxOf(body, parts));
const lines = async (body: string, parts?: Record<string, string>) => linesOf(await read(body, parts));

test('merged cells reach across and down, a row may begin late, and header rows are counted', async () => {
  const paper = await read(
    table(
      row(
        cell('', '<w:vMerge w:val="restart"/>') + cell('Pilot (n = 60)', span(2)) + cell('t'),
        '<w:tblHeader/>',
      ),
      row(cell('', '<w:vMerge/>') + cell('M') + cell('SD') + cell(''), '<w:tblHeader/>'),
      row(cell('Empathy') + cell('3.57') + cell('0.61') + cell('2.31')),
      row(cell('0.61') + cell('2.31'), '<w:gridBefore w:val="2"/>'),
    ),
  );
  expect(linesOf(paper)).toEqual([
    '|Pilot (n = 60)|<|t',
    '^|M|SD|',
    'Empathy|3.57|0.61|2.31',
    '|<|0.61|2.31',
  ]);
  expect(paper.blocks[0]).toMatchObject({ kind: 'grid', headRows: 2 });
});

test('what tracked changes took out is left out, words and rows, and what they put in is read', async () => {
  const body =
    paragraph(
      '<w:del><w:r><w:delText>9.99</w:delText></w:r></w:del>',
      `<w:ins>${run('3.57')}</w:ins>`,
      `<w:moveFrom>${run(' gone')}</w:moveFrom><w:moveTo>${run(' here')}</w:moveTo>`,
    ) + table(row(cell('a') + cell('1')), row(cell('b') + cell('2'), '<w:del/>'), row(cell('c') + cell('3')));
  expect(await lines(body)).toEqual(['3.57 here', 'a|1', 'c|3']);
});

test('raised text stands after a "^", by itself or by its style; equations and symbol fonts become letters', async () => {
  const styles =
    '<w:styles xmlns:w="w"><w:style w:styleId="s"><w:name w:val="mark"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style><w:style w:styleId="t"><w:name w:val="mark 2"/><w:basedOn w:val="s"/></w:style></w:styles>';
  const body =
    paragraph(
      run('2.31'),
      run('*', '<w:vertAlign w:val="superscript"/>'),
      run('*', '<w:rStyle w:val="t"/>'),
    ) +
    paragraph(
      '<m:oMath><m:sSup><m:e><m:r><m:t>χ</m:t></m:r></m:e><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSup><m:r><m:t> = 4.50</m:t></m:r></m:oMath>',
    ) +
    paragraph(
      '<w:r><w:sym w:font="Symbol" w:char="F063"/></w:r>',
      run('2', '<w:vertAlign w:val="superscript"/>'),
      run(' ', ''),
      run('a', '<w:rFonts w:ascii="Symbol"/>'),
      run(' = .81'),
    );
  expect(await lines(body, { 'word/styles.xml': styles })).toEqual(['2.31^**', 'χ^2 = 4.50', 'χ^2 α = .81']);
});

test('footnotes follow what cites them, below a table that does', async () => {
  const footnotes =
    '<w:footnotes xmlns:w="w"><w:footnote w:id="1"><w:p><w:r><w:t>t(118) = 2.31</w:t></w:r></w:p></w:footnote><w:footnote w:id="2"><w:p><w:r><w:t>Of 60.</w:t></w:r></w:p></w:footnote></w:footnotes>';
  const cited = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
  const body =
    paragraph(run('It rose'), cited(1), run('.')) +
    table(row(`<w:tc>${paragraph(run('a'), cited(2))}</w:tc>${cell('1')}`), row(cell('b') + cell('2'))) +
    paragraph(run('After'));
  expect(await lines(body, { 'word/footnotes.xml': footnotes })).toEqual([
    'It rose.',
    't(118) = 2.31',
    'a|1',
    'b|2',
    'Of 60.',
    'After',
  ]);
});

test('text boxes are read once, after the line that holds them; fields by their result; hidden text not', async () => {
  const box = `<mc:AlternateContent><mc:Choice><w:txbxContent>${paragraph(run('In a box'))}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${paragraph(run('In a box'))}</w:txbxContent></mc:Fallback></mc:AlternateContent>`;
  const body = paragraph(
    run('Table '),
    '<w:r><w:instrText>SEQ Table</w:instrText></w:r>',
    run('1'),
    `<w:r>${box}</w:r>`,
    run('. Scores'),
    run(' not to be seen', '<w:vanish/>'),
  );
  expect(await lines(body)).toEqual(['Table 1. Scores', 'In a box']);
});

test('a table in a frame of one cell is a table; one in a cell of a real table stands after it', async () => {
  const inner = table(row(cell('a') + cell('1')), row(cell('b') + cell('2')));
  const framed = table(row(`<w:tc>${paragraph(run('표 1. 점수'))}${inner}</w:tc>`));
  expect(await lines(framed)).toEqual(['표 1. 점수', 'a|1', 'b|2']);
  const real = table(
    row(cell('x') + cell('7')),
    row(cell('y') + cell('8')),
    row(`${cell('z')}<w:tc>${inner}</w:tc>`),
  );
  expect(await lines(real)).toEqual(['x|7', 'y|8', 'z|', 'a|1', 'b|2']);
});

test('content controls are looked through, headings told by their style', async () => {
  const styles =
    '<w:styles xmlns:w="w"><w:style w:styleId="a3"><w:name w:val="heading 1"/></w:style></w:styles>';
  const body = `<w:p><w:pPr><w:pStyle w:val="a3"/></w:pPr>${run('Results')}</w:p><w:sdt><w:sdtContent>${table(
    row(`<w:sdt><w:sdtContent>${cell('a')}</w:sdtContent></w:sdt>${cell('1')}`),
  )}</w:sdtContent></w:sdt>`;
  expect(await lines(body, { 'word/styles.xml': styles })).toEqual(['# Results', 'a|1']);
});

test('tables of tabs and pictures are said', async () => {
  const tabbed = (...words: string[]) =>
    paragraph(words.map((word) => run(word)).join('<w:r><w:tab/></w:r>'));
  const { unread } = await read(
    `<w:p><w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr><w:r><a:blip/></w:r></w:p>${tabbed('a', '1.20', '3.40')}${tabbed('b', '1.30', '3.50')}${tabbed('c', '1.40', '3.60')}`,
  );
  expect(unread.map(({ why }) => why.en)).toEqual([
    'a table that is made of tabs is not read (it begins: a 1.20 3.40); convert it into a table',
    '1 picture: tables that are pictures are not read',
  ]);
});

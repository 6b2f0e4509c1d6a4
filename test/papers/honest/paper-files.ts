import { hangulDocument } from '../../../fixtures/papers/hangul-document.ts';
import { type TypedBlock, type TypedCell, wordDocument } from '../../../fixtures/papers/word-document.ts';
import { escapeHtml } from '../../../src/formats/escape-html.ts';
import { zipOf } from '../../../src/formats/zip.ts';
import type { HonestTable } from './honest-tables.ts';
import { printedPdf } from './printed-pdf.ts';

export const paperFormats = ['docx', 'hwpx', 'html', 'md', 'tex', 'xlsx', 'pdf'] as const;
export type PaperFormat = (typeof paperFormats)[number];

interface PaperFile {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** How many rows of the table stand above the grid that is read, or are drawn together into its first row. */
  readonly rowsLess: number;
}

export interface Cell {
  readonly text: string;
  readonly row: number;
  readonly column: number;
  readonly columns: number;
  readonly rows: number;
}

const linesOf = ({ text }: HonestTable): string[][] =>
  text.split('\n').map((line) => line.slice(1, -1).split('|'));

const isLine = (line: readonly string[]): boolean => line.slice(1).every((text) => text === '<');

/** Cells of each row with what they span; what others cover is left out. */
function cellsOf(lines: readonly (readonly string[])[]): Cell[][] {
  return lines.map((line, row) =>
    line.flatMap((text, column) => {
      if (text === '<' || text === '^') return [];
      let columns = 1;
      while (line[column + columns] === '<') columns += 1;
      let rows = 1;
      while (lines[row + rows]?.[column] === '^') rows += 1;
      return [{ text, row, column, columns, rows }];
    }),
  );
}

/** A paper of one table in one format, as programs write it. */
export function paperFile(table: HonestTable, format: PaperFormat): PaperFile {
  const lines = linesOf(table);
  const cells = cellsOf(lines);
  const titleRows = isLine(lines[0] ?? []) ? 1 : 0;
  // A head of two lines takes its first cell along.
  const headRows = titleRows + (lines[titleRows + 1]?.[0] === '^' ? 2 : 1);
  const before = table.caption === null ? [] : [table.caption];
  const after = [...table.notes, '본문이 이어진다.'];
  const typed = (): readonly TypedBlock[] => [
    ...before,
    cells.map((row) => row.map(({ text, columns, rows }): TypedCell => ({ text, columns, rows }))),
    ...after,
  ];
  switch (format) {
    case 'docx':
      return { name: 'paper.docx', content: wordDocument(typed()), rowsLess: 0 };
    case 'hwpx':
      return { name: 'paper.hwpx', content: hangulDocument(typed()), rowsLess: 0 };
    case 'html':
      return { name: 'paper.html', content: html(cells, before, after), rowsLess: 0 };
    case 'md':
      return { name: 'paper.md', ...markdown(lines, { headRows, before, after }) };
    case 'tex':
      return { name: 'paper.tex', content: tex(lines, { headRows, before, after }), rowsLess: 0 };
    case 'pdf':
      return { name: 'paper.pdf', content: printedPdf(cells, { headRows, before, after }), rowsLess: 0 };
    case 'xlsx':
      return { name: 'paper.xlsx', content: workbook(cells, before, after), rowsLess: 0 };
  }
}

const paragraphs = (texts: readonly string[]) => texts.map((text) => `<p>${escapeHtml(text)}</p>`).join('\n');

function html(
  cells: readonly (readonly Cell[])[],
  before: readonly string[],
  after: readonly string[],
): string {
  const rows = cells.map(
    (row) =>
      `<tr>${row.map(({ text, columns, rows }) => `<td colspan="${columns}" rowspan="${rows}">${escapeHtml(text)}</td>`).join('')}</tr>`,
  );
  return `<!doctype html><meta charset="utf-8">${paragraphs(before)}<table>${rows.join('\n')}</table>${paragraphs(after)}`;
}

export interface Around {
  readonly headRows: number;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** Pipes have no spans: heads are drawn together, and cells that others cover are blank. */
function markdown(
  lines: readonly (readonly string[])[],
  { headRows, before, after }: Around,
): Pick<PaperFile, 'content' | 'rowsLess'> {
  const isTitled = isLine(lines[0] ?? []);
  const head = lines.slice(isTitled ? 1 : 0, headRows);
  const title = isTitled ? [lines[0]?.[0] ?? ''] : [];
  const heads = (head[0] ?? []).map((_, column) => {
    const parts = head.map((line) => {
      let at = column;
      while (line[at] === '<') at -= 1;
      return line[at] === '^' ? '' : (line[at] ?? '');
    });
    return parts.filter((part) => part !== '').join(' ');
  });
  const shown = (text: string) => (text === '<' || text === '^' ? '' : text.replaceAll('*', '\\*'));
  const rows = [heads, heads.map(() => '---'), ...lines.slice(headRows).map((line) => line.map(shown))];
  const table = rows.map((row) => `| ${row.join(' | ')} |`).join('\n');
  const plain = (texts: readonly string[]) => texts.map((text) => text.replaceAll('*', '\\*'));
  return {
    content: [...title, ...plain(before), table, ...plain(after)].join('\n\n'),
    rowsLess: headRows - 1,
  };
}

const signs: Readonly<Record<string, string>> = {
  'χ²': '$\\chi^2$',
  β: '$\\beta$',
  α: '$\\alpha$',
  '±': '$\\pm$',
  '%': '\\%',
  '—': '---',
  '~': '\\textasciitilde{}',
};
const inTex = (text: string) => text.replace(/χ²|[βα±%—~]/gu, (sign) => signs[sign] ?? sign);

function tex(lines: readonly (readonly string[])[], { headRows, before, after }: Around): string {
  const rows = lines.map((line, row) => {
    const cells = line.flatMap((text, column) => {
      if (text === '<') return [];
      if (text === '^') return [''];
      let columns = 1;
      while (line[column + columns] === '<') columns += 1;
      let down = 1;
      while (lines[row + down]?.[column] === '^') down += 1;
      const own = down > 1 ? `\\multirow{${down}}{*}{${inTex(text)}}` : inTex(text);
      return [columns > 1 ? `\\multicolumn{${columns}}{c}{${own}}` : own];
    });
    return `${cells.join(' & ')} \\\\`;
  });
  const width = lines[0]?.length ?? 1;
  return [
    '\\documentclass{article}\\begin{document}',
    ...before.map(inTex),
    '',
    `\\begin{tabular}{l${'c'.repeat(width - 1)}}\\toprule`,
    ...rows.slice(0, headRows),
    '\\midrule',
    ...rows.slice(headRows),
    '\\bottomrule\\end{tabular}',
    '',
    after.map(inTex).join('\n\n'),
    '\\end{document}',
  ].join('\n');
}

/** Figures alone in their cell are numbers with a format, the rest is text. */
function workbook(
  cells: readonly (readonly Cell[])[],
  before: readonly string[],
  after: readonly string[],
): Uint8Array {
  const formats: string[] = ['General'];
  const styleOf = (format: string) => {
    if (!formats.includes(format)) formats.push(format);
    return formats.indexOf(format);
  };
  const reference = (row: number, column: number) => `${String.fromCharCode(65 + column)}${row + 1}`;
  const textCell = (text: string, row: number, column: number) =>
    `<c r="${reference(row, column)}" t="inlineStr"><is><t xml:space="preserve">${escapeHtml(text)}</t></is></c>`;
  const first = before.length;
  const merges: string[] = [];
  const cellXml = ({ text, row, column, columns, rows }: Cell) => {
    const at = first + row;
    if (columns > 1 || rows > 1)
      merges.push(`${reference(at, column)}:${reference(at + rows - 1, column + columns - 1)}`);
    const [, sign, whole, decimals] = /^(-?)(\d*)(\.\d+)?$/u.exec(text) ?? [];
    if (text === '') return '';
    if (sign === undefined || (whole === '' && decimals === undefined)) return textCell(text, at, column);
    const format = `${whole === '' ? '' : '0'}${(decimals ?? '').replace(/\d/gu, '0')}`;
    return `<c r="${reference(at, column)}" s="${styleOf(format)}"><v>${Number(text)}</v></c>`;
  };
  const row = (at: number, content: string) => `<row r="${at + 1}">${content}</row>`;
  const rows = [
    ...before.map((text, at) => row(at, textCell(text, at, 0))),
    ...cells.map((line, at) => row(first + at, line.map(cellXml).join(''))),
    ...after
      .slice(0, -1)
      .map((text, at) => row(first + cells.length + at, textCell(text, first + cells.length + at, 0))),
  ].join('');
  const merged = merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
  const styles = formats
    .map((format, at) => `<numFmt numFmtId="${170 + at}" formatCode="${format}"/>`)
    .join('');
  return zipOf([
    {
      name: '_rels/.rels',
      content:
        '<Relationships><Relationship Id="r" Type="x/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    },
    {
      name: 'xl/workbook.xml',
      content: '<workbook xmlns:r="r"><sheets><sheet name="1" sheetId="1" r:id="s"/></sheets></workbook>',
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content:
        '<Relationships><Relationship Id="t" Type="x/styles" Target="styles.xml"/><Relationship Id="s" Type="x/worksheet" Target="sheet.xml"/></Relationships>',
    },
    {
      name: 'xl/styles.xml',
      content: `<styleSheet><numFmts>${styles}</numFmts><cellXfs>${formats.map((_, at) => `<xf numFmtId="${170 + at}"/>`).join('')}</cellXfs></styleSheet>`,
    },
    {
      name: 'xl/sheet.xml',
      content: `<worksheet><sheetData>${rows}</sheetData>${merged === '' ? '' : `<mergeCells>${merged}</mergeCells>`}</worksheet>`,
    },
  ]);
}

import { messages } from '../../messages/messages.ts';
import type { Source } from '../../read/source/source.ts';
import type { Paper } from '../paper.ts';
import { documentText } from './document-text.ts';
import { PaperBuilder } from './paper-builder.ts';
import { endOfGroup, texText } from './tex-text.ts';

const kinds =
  'tabular\\*?|tabularx|tabulary|xltabular|supertabular|longtable|longtabu|tabu|tblr|longtblr|talltblr|NiceTabular\\*?|array';
const begins = new RegExp(`\\\\begin\\{(${kinds})\\}`, 'gu');
const rules =
  /\\(?:hline|toprule|midrule|bottomrule|noalign\{[^}]*\}|endhead|endfirsthead|endfoot|endlastfoot|addlinespace(?:\[[^\]]*\])?|(?:cmidrule|cline)(?:\([^)]*\))?(?:\[[^\]]*\])?\{[^}]*\})/gu;

/**
 * Reads a LaTeX document: its tables, captions and paragraphs. Macros are not expanded: what they are given stays as text.
 *
 * @throws Refusal where it is too large
 */
export async function readTex(source: Source): Promise<Paper> {
  const builder = new PaperBuilder();
  const whole = (await documentText(source)).replace(/(^|[^\\])%.*$/gmu, '$1');
  const begin = whole.indexOf('\\begin{document}');
  const text = begin === -1 ? whole : whole.slice(begin + '\\begin{document}'.length);
  let at = 0;
  for (const found of text.matchAll(begins)) {
    if (found.index < at) continue;
    const kind = found[1] ?? '';
    const inner = found.index + found[0].length;
    const end = text.indexOf(`\\end{${kind}}`, inner);
    if (end === -1) break;
    addText(builder, text.slice(at, found.index));
    addTable(builder, kind, text.slice(inner, end));
    at = end + `\\end{${kind}}`.length;
  }
  addText(builder, text.slice(at));
  return builder.paper(source.file);
}

/** Formulas over several lines have "&", too. */
const formulas =
  /\\begin\{((?:align|equation|gather|multline|split|flalign|eqnarray|cases|[a-z]?matrix)(?:ed)?\*?)\}[\s\S]*?\\end\{\1\}/gu;

function addText(builder: PaperBuilder, text: string): void {
  if (/(?<!\\)&[^\n]*\\\\/u.test(text.replace(formulas, '')))
    builder.say(messages.paperReading.texTableNotRead);
  const apart = text
    .replace(/\\(?:begin|end)\{[^}]*\}(?:\[[^\]]*\])?/gu, '\n\n')
    .replace(/\\(?:caption|captionof\{table\})\*?(?:\[[^\]]*\])?\{/gu, '\n\nTable caption: {')
    .replace(/\\(?:sub)*(?:section|paragraph|chapter)\*?\{[^{}\n]{0,300}\}/gu, '\n\n$&\n\n')
    .replace(/\\item(?:\[([^\]]*)\])?/gu, '\n\n$1 ');
  for (const paragraph of apart.split(/\n\s*\n/u)) {
    const heading = /^\s*\\(?:sub)*(?:section|paragraph|chapter)\*?\{/u.test(paragraph);
    const isCaption = paragraph.trimStart().startsWith('Table caption: {');
    const start = paragraph.indexOf('{');
    const parts = isCaption
      ? [paragraph.slice(start, endOfGroup(paragraph, start)), paragraph.slice(endOfGroup(paragraph, start))]
      : [paragraph];
    for (const [index, part] of parts.entries()) {
      const written = texText(part);
      if (written === '') continue;
      builder.openParagraph();
      if (heading) builder.markHeading();
      const isUnnumbered = isCaption && index === 0 && !/^(?:table|표)\b/iu.test(written);
      builder.add(
        isUnnumbered
          ? `${/[가-힣]/u.test(written) ? '표' : 'Table'} ${nextNumber(builder)}. ${written}`
          : written,
      );
      builder.closeParagraph();
    }
  }
}

const counted = new WeakMap<PaperBuilder, number>();
/** LaTeX numbers captions in their order. */
function nextNumber(builder: PaperBuilder): number {
  const next = (counted.get(builder) ?? 0) + 1;
  counted.set(builder, next);
  return next;
}

function addTable(builder: PaperBuilder, kind: string, source: string): void {
  let body = source
    .replace(/^\s*\[[^\]]*\]/u, '')
    // Heads and feet of the further pages of a long table.
    .replace(/\\endfirsthead[\s\S]*?\\endhead\b/u, '\\endhead')
    .replace(/(\\endhead\b)[\s\S]*?\\endfoot\b/u, '$1');
  for (
    let left = /\*|tabularx|tabulary|xltabular/u.test(kind) ? 2 : 1;
    left > 0 && /^\s*\{/u.test(body);
    left--
  ) {
    body = body.slice(endOfGroup(body, body.indexOf('{')));
  }
  builder.openTable();
  const rows = rowsOf(body);
  const headRows = headRowsOf(rows);
  for (const [at, row] of rows.entries()) {
    const cells = cellsOf(row.replace(rules, ''));
    if (cells.length === 1 && (cells[0] ?? '').trim() === '') continue;
    const [only = ''] = cells;
    if (cells.length === 1 && /^\s*\\caption/u.test(only)) {
      builder.openContainer();
      addText(builder, only);
      builder.addCaption(builder.closeContainer());
      continue;
    }
    builder.startRow(at < headRows);
    for (const cell of cells) addCell(builder, cell);
  }
  builder.closeTable();
}

/** Pieces of the table above its first inner rule, which the head ends with; a rule of some columns is none. */
function headRowsOf(rows: readonly string[]): number {
  const isRow = (row: string) => {
    const text = row.replace(rules, '').trim();
    return text !== '' && !text.startsWith('\\caption');
  };
  const first = rows.findIndex(isRow);
  const ends = rows.findIndex(
    (row, at) => at > first && /^\s*\\(?:hline|midrule|toprule|endhead)\b/u.test(row),
  );
  return ends !== -1 && rows.slice(ends).some(isRow) ? ends : 0;
}

function addCell(builder: PaperBuilder, written: string): void {
  let text = written;
  let columns = 1;
  const across = /^\s*\\multicolumn\s*\{\s*(\d{1,3})\s*\}\s*/u.exec(text);
  if (across) {
    columns = Math.max(1, Number(across[1]));
    const spec = across[0].length;
    text = text.slice(endOfGroup(text, spec));
  }
  const down =
    /^\s*\{?\s*\\multirow(?:\[[^\]]*\])?\s*\{\s*(\d{1,3})\s*\}(?:\[[^\]]*\])?\s*(?:\{[^}]*\}|\*)?/u.exec(
      text,
    );
  if (down) text = text.slice(down[0].length);
  // A cell that reaches down has a place of its own, which is empty, in each row below: only its first row says what it is.
  builder.startCell({ columns });
  builder.add(texText(text), { bold: /\\textbf\s*\{/u.test(text) });
  builder.endCell();
}

/** What stands between "\\\\", outside groups. */
const rowsOf = (body: string): string[] =>
  splitOutside(body, (source, at) => {
    const [end] =
      /^\\\\\*?(?:\[[^\]]*\])?|^\\tabularnewline\b|^\\end(?:first|last)?(?:head|foot)\b/u.exec(
        source.slice(at, at + 40),
      ) ?? [];
    return end?.length ?? 0;
  });

const cellsOf = (row: string): string[] => splitOutside(row, (source, at) => (source[at] === '&' ? 1 : 0));

function splitOutside(source: string, separator: (source: string, at: number) => number): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < source.length; at++) {
    const length = depth === 0 ? separator(source, at) : 0;
    if (length > 0) {
      parts.push(source.slice(start, at));
      start = at + length;
      at = start - 1;
    } else if (source[at] === '\\') at += 1;
    else if (source[at] === '{') depth += 1;
    else if (source[at] === '}') depth = Math.max(0, depth - 1);
  }
  return [...parts, source.slice(start)];
}

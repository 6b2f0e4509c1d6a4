import { cellPadding } from '../paper/fit-columns.ts';
import type { PrintedCell, PrintedTable } from '../paper/printed-table.ts';
import { element } from '../xml-element.ts';
import { run, wordParagraph } from './words.ts';

const heavy = { 'w:val': 'single', 'w:sz': 12, 'w:space': 0, 'w:color': '000000' };
const light = { ...heavy, 'w:sz': 6 };

/** A table with three rules and its header again on every page; captions stand above. */
export function tableXml({ caption, size, widths, head, rows }: PrintedTable): string {
  const last = rows.length - 1;
  const rowXml = (cells: readonly PrintedCell[], rules: Rules, ...settings: readonly string[]) =>
    element(
      'w:tr',
      {},
      element('w:trPr', {}, element('w:cantSplit', {}), ...settings),
      ...cells.map((cell, index) => cellXml(widths[index] ?? 0, rules, cellParagraph(cell, size))),
    );
  return [
    ...(caption === '' ? [] : [wordParagraph({ style: 'Caption' }, run(caption))]),
    element(
      'w:tbl',
      {},
      element(
        'w:tblPr',
        {},
        element('w:tblW', { 'w:w': widths.reduce((total, one) => total + one, 0), 'w:type': 'dxa' }),
        element('w:tblLayout', { 'w:type': 'fixed' }),
        element(
          'w:tblCellMar',
          {},
          element('w:left', { 'w:w': cellPadding / 2, 'w:type': 'dxa' }),
          element('w:right', { 'w:w': cellPadding / 2, 'w:type': 'dxa' }),
        ),
        ...(caption === '' ? [] : [element('w:tblCaption', { 'w:val': caption })]),
      ),
      element('w:tblGrid', {}, ...widths.map((width) => element('w:gridCol', { 'w:w': width }))),
      rowXml(head, { top: heavy, bottom: light }, element('w:tblHeader', {})),
      ...rows.map((cells, row) => rowXml(cells, row === last ? { bottom: heavy } : {})),
    ),
    // Two tables without a paragraph between them become one.
    wordParagraph({ style: 'Note' }),
  ].join('');
}

type Rule = typeof heavy;

interface Rules {
  readonly top?: Rule;
  readonly bottom?: Rule;
}

function cellXml(width: number, { top, bottom }: Rules, content: string): string {
  const rules = [...(top ? [element('w:top', top)] : []), ...(bottom ? [element('w:bottom', bottom)] : [])];
  return element(
    'w:tc',
    {},
    element(
      'w:tcPr',
      {},
      element('w:tcW', { 'w:w': width, 'w:type': 'dxa' }),
      ...(rules.length === 0 ? [] : [element('w:tcBorders', {}, ...rules)]),
      ...(top ? [element('w:vAlign', { 'w:val': 'bottom' })] : []),
    ),
    content,
  );
}

function cellParagraph({ text, marks, align, indent, wrong }: PrintedCell, size: number): string {
  return wordParagraph(
    { style: 'TableCell', align, indent: indent * 200 },
    run(text, { size, wrong }),
    run(marks, { size, raised: true }),
  );
}

import { cellPadding } from '../paper/fit-columns.ts';
import type { PrintedCell, PrintedTable } from '../paper/printed-table.ts';
import { rowLines } from '../paper/row-lines.ts';
import { element } from '../xml-element.ts';
import { borderId, cellLook, type Rule } from './looks.ts';
import { placeXml } from './place-xml.ts';
import { unitsOfTwips } from './units.ts';
import { hangulParagraph, run, runOf, subList } from './words.ts';

const sideMargin = unitsOfTwips(cellPadding / 2);
const endMargin = 100;
const margins = { left: sideMargin, right: sideMargin, top: endMargin, bottom: endMargin };
/** A table of about a third of a page stands on one page. */
const wholeHeight = 24_000;
/** Lines and what is between them, of the letters. */
const lineHeight = 1.3;

/** A table with three rules and its header again on every page; captions stand above. @param id  unique in the document */
export function tableXml(table: PrintedTable, id: number): string {
  const { caption, size, head, rows } = table;
  const widths = table.widths.map(unitsOfTwips);
  const all = [head, ...rows];
  const heights = rowLines(table).map((lines) => Math.round(lines * size * 50 * lineHeight) + 2 * endMargin);
  const width = sum(widths);
  const isWhole = sum(heights) <= wholeHeight;
  const captioned = caption === '' ? '' : hangulParagraph({ style: 'caption' }, run(caption, 'caption'));
  return (
    (isWhole ? '' : captioned) +
    hangulParagraph(
      { style: 'note' },
      runOf(
        'note',
        element(
          'hp:tbl',
          {
            id,
            zOrder: id,
            numberingType: 'TABLE',
            textWrap: 'TOP_AND_BOTTOM',
            textFlow: 'BOTH_SIDES',
            lock: 0,
            dropcapstyle: 'None',
            pageBreak: isWhole ? 'NONE' : 'CELL',
            repeatHeader: 1,
            rowCnt: all.length,
            colCnt: widths.length,
            cellSpacing: 0,
            borderFillIDRef: borderId('none', 'none'),
            noAdjust: 0,
          },
          placeXml({ width, height: sum(heights) }, isWhole),
          ...(isWhole && captioned !== '' ? [captionXml(captioned, width)] : []),
          element('hp:inMargin', margins),
          ...all.map((cells, row) =>
            element(
              'hp:tr',
              {},
              ...cells.map((cell, column) =>
                cellXml(cell, {
                  column,
                  row,
                  rows: all.length,
                  size,
                  width: widths[column] ?? 0,
                  height: sum(heights.slice(row, row + cell.spans)),
                }),
              ),
            ),
          ),
        ),
        element('hp:t', {}),
      ),
    )
  );
}

/** Of a table that stands as a letter: it goes to the next page with it. */
const captionXml = (caption: string, width: number) =>
  element(
    'hp:caption',
    { side: 'TOP', fullSz: 0, width: 8504, gap: 850, lastWidth: width },
    subList({ vertical: 'TOP' }, caption),
  );

interface Place {
  readonly column: number;
  /** The header is the first. */
  readonly row: number;
  readonly rows: number;
  /** Of the font, in half points. */
  readonly size: number;
  readonly width: number;
  readonly height: number;
}

function cellXml(cell: PrintedCell, { column, row, rows, size, width, height }: Place): string {
  const { text, marks, align, indent, wrong, spans } = cell;
  if (spans === 0) return '';
  const isHead = row === 0;
  const isLast = row + spans === rows;
  const top: Rule = isHead ? 'heavy' : row === 1 ? 'light' : 'none';
  const bottom: Rule = isHead ? 'light' : isLast ? 'heavy' : 'none';
  return element(
    'hp:tc',
    {
      name: '',
      header: isHead ? 1 : 0,
      hasMargin: 0,
      protect: 0,
      editable: 0,
      dirty: 0,
      borderFillIDRef: borderId(top, bottom),
    },
    subList(
      { vertical: isHead ? 'BOTTOM' : 'CENTER' },
      hangulParagraph(
        { style: 'cell', look: cellLook(align, indent) },
        run(text, `cell${size}${wrong ? 'Wrong' : ''}`),
        run(marks, `cell${size}Raised`),
      ),
    ),
    element('hp:cellAddr', { colAddr: column, rowAddr: row }),
    element('hp:cellSpan', { colSpan: 1, rowSpan: spans }),
    element('hp:cellSz', { width, height }),
    element('hp:cellMargin', margins),
  );
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

import { type PaperBlock, paperMargin, paperRoom, type Sheet, sheetSize } from '../paper/sheets.ts';
import { element } from '../xml-element.ts';
import { borderId } from './looks.ts';
import { partXml } from './package-xml.ts';
import { pictureXml } from './picture-xml.ts';
import { tableXml } from './table-xml.ts';
import { unitsOfTwips } from './units.ts';
import { hangulParagraph, run, runOf } from './words.ts';

/** Pages of one orientation. @param title  of the document, above its first page */
export function sectionXml({ across, blocks, first }: Sheet, title: string | undefined): string {
  const settings = runOf('body', pageSettings(across), columnSettings, pageNumbers);
  const [heading, ...below] = blocks;
  const xmlOf = (shown: readonly PaperBlock[], before: number) =>
    shown.map((block, index) => blockXml(block, before + index + 1, across));
  // The settings of pages stand in their first paragraph.
  if (title !== undefined)
    return partXml('hs:sec', {}, headed('title', settings, title), ...xmlOf(blocks, first));
  if (heading?.kind === 'heading')
    return partXml('hs:sec', {}, headed('heading', settings, heading.text), ...xmlOf(below, first + 1));
  return partXml('hs:sec', {}, hangulParagraph({ style: 'note' }, settings), ...xmlOf(blocks, first));
}

const headed = (style: 'title' | 'heading', settings: string, text: string) =>
  hangulParagraph({ style }, settings, run(text, style));

/** The name of the file of a picture, without its ending. */
export const pictureFile = (id: number): string => `image${id}`;

function blockXml(block: PaperBlock, id: number, across: boolean): string {
  switch (block.kind) {
    case 'heading':
      return hangulParagraph({ style: 'heading' }, run(block.text, 'heading'));
    case 'paragraph': {
      const style = block.tone === 'quiet' ? 'note' : 'body';
      return block.lines.map((line) => hangulParagraph({ style }, run(line, style))).join('');
    }
    case 'printed':
      return tableXml(block.table, id);
    case 'drawn':
      return pictureXml(block.picture, block.drawn, {
        id,
        file: pictureFile(id),
        width: unitsOfTwips(across ? paperRoom.across : paperRoom.upright),
        // Its caption and a line of text below it, too.
        height: unitsOfTwips((across ? paperRoom.upright : paperRoom.across) - 1500),
      });
  }
}

function pageSettings(across: boolean): string {
  const { width, height } = sheetSize;
  const margin = unitsOfTwips(paperMargin);
  const edge = margin / 2;
  return element(
    'hp:secPr',
    {
      id: '',
      textDirection: 'HORIZONTAL',
      spaceColumns: 1134,
      tabStop: 8000,
      tabStopVal: 4000,
      tabStopUnit: 'HWPUNIT',
      outlineShapeIDRef: 1,
      memoShapeIDRef: 0,
      textVerticalWidthHead: 0,
      masterPageCnt: 0,
    },
    element('hp:grid', { lineGrid: 0, charGrid: 0, wonggojiFormat: 0 }),
    element('hp:startNum', { pageStartsOn: 'BOTH', page: 0, pic: 0, tbl: 0, equation: 0 }),
    element('hp:visibility', {
      hideFirstHeader: 0,
      hideFirstFooter: 0,
      hideFirstMasterPage: 0,
      border: 'SHOW_ALL',
      fill: 'SHOW_ALL',
      hideFirstPageNum: 0,
      hideFirstEmptyLine: 0,
      showLineNumber: 0,
    }),
    element('hp:lineNumberShape', { restartType: 0, countBy: 0, distance: 0, startNumber: 0 }),
    element(
      'hp:pagePr',
      {
        // Of the paper as it is, and whether it is turned.
        landscape: across ? 'NARROWLY' : 'WIDELY',
        width: unitsOfTwips(width),
        height: unitsOfTwips(height),
        gutterType: 'LEFT_ONLY',
      },
      element('hp:margin', {
        header: edge,
        footer: edge,
        gutter: 0,
        left: margin,
        right: margin,
        top: edge,
        bottom: edge,
      }),
    ),
    notes('footNotePr', { betweenNotes: 283, belowLine: 567, aboveLine: 850 }, 'EACH_COLUMN'),
    notes('endNotePr', { betweenNotes: 0, belowLine: 567, aboveLine: 850 }, 'END_OF_DOCUMENT'),
    ...['BOTH', 'EVEN', 'ODD'].map((type) =>
      element(
        'hp:pageBorderFill',
        {
          type,
          borderFillIDRef: borderId('none', 'none'),
          textBorder: 'PAPER',
          headerInside: 0,
          footerInside: 0,
          fillArea: 'PAPER',
        },
        element('hp:offset', { left: 1417, right: 1417, top: 1417, bottom: 1417 }),
      ),
    ),
  );
}

const notes = (name: string, spacing: Readonly<Record<string, number>>, place: string) =>
  element(
    `hp:${name}`,
    {},
    element('hp:autoNumFormat', {
      type: 'DIGIT',
      userChar: '',
      prefixChar: '',
      suffixChar: ')',
      supscript: 0,
    }),
    element('hp:noteLine', { length: -1, type: 'SOLID', width: '0.12 mm', color: '#000000' }),
    element('hp:noteSpacing', spacing),
    element('hp:numbering', { type: 'CONTINUOUS', newNum: 1 }),
    element('hp:placement', { place, beneathText: 0 }),
  );

const columnSettings = element(
  'hp:ctrl',
  {},
  element('hp:colPr', {
    id: '',
    type: 'NEWSPAPER',
    layout: 'LEFT',
    colCount: 1,
    sameSz: 1,
    sameGap: 0,
  }),
);

const pageNumbers = element(
  'hp:ctrl',
  {},
  element('hp:pageNum', { pos: 'BOTTOM_CENTER', formatType: 'DIGIT', sideChar: '-' }),
);

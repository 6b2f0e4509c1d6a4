import { type PaperBlock, paperMargin, paperRoom, type Sheet, sheetSize } from '../paper/sheets.ts';
import { element } from '../xml-element.ts';
import { xmlHead } from './package-xml.ts';
import { pictureXml } from './picture-xml.ts';
import { tableXml } from './table-xml.ts';
import { run, wordNamespace, wordParagraph } from './words.ts';

/** The body of a document, on A4: pages across where a table is too wide for upright ones. */
export function documentXml(title: string, sheets: readonly Sheet[]): string {
  const last = sheets.length - 1;
  return (
    xmlHead +
    element(
      'w:document',
      { 'xmlns:w': wordNamespace },
      element(
        'w:body',
        {},
        wordParagraph({ style: 'Title' }, run(title)),
        ...sheets.flatMap((sheet, index) => [
          ...sheet.blocks.map((block, at) => blockXml(block, sheet.first + at + 1, sheet.across)),
          // The settings of pages stand behind them: in their last paragraph, or those of the last pages at the end.
          index === last
            ? pageSettings(sheet.across)
            : element('w:p', {}, element('w:pPr', {}, pageSettings(sheet.across))),
        ]),
      ),
    )
  );
}

function pageSettings(across: boolean): string {
  const { width, height } = sheetSize;
  return element(
    'w:sectPr',
    {},
    across
      ? element('w:pgSz', { 'w:w': height, 'w:h': width, 'w:orient': 'landscape' })
      : element('w:pgSz', { 'w:w': width, 'w:h': height }),
    element('w:pgMar', {
      'w:top': paperMargin,
      'w:right': paperMargin,
      'w:bottom': paperMargin,
      'w:left': paperMargin,
      'w:header': 720,
      'w:footer': 720,
      'w:gutter': 0,
    }),
  );
}

function blockXml(block: PaperBlock, id: number, across: boolean): string {
  switch (block.kind) {
    case 'heading':
      return wordParagraph({ style: 'Heading1' }, run(block.text));
    case 'paragraph': {
      const style = block.tone === 'quiet' ? 'Note' : 'Normal';
      return block.lines.map((line) => wordParagraph({ style }, run(line))).join('');
    }
    case 'printed':
      return tableXml(block.table);
    case 'drawn':
      return pictureXml(block.picture, block.drawn, {
        id,
        width: across ? paperRoom.across : paperRoom.upright,
        // Its caption and a line of text below it, too.
        height: (across ? paperRoom.upright : paperRoom.across) - 1500,
      });
  }
}

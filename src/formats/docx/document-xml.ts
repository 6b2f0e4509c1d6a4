import type { Block, Document } from '../../document/document.ts';
import { pictureTable } from '../../document/picture-table.ts';
import type { Language } from '../../localized.ts';
import { element } from '../xml-element.ts';
import { xmlHead } from './package-xml.ts';
import { pageWidth, tableXml } from './table-xml.ts';
import { run, wordNamespace, wordParagraph } from './words.ts';

/** The body of a document, on A4. */
export function documentXml({ title, blocks }: Document, language: Language): string {
  return (
    xmlHead +
    element(
      'w:document',
      { 'xmlns:w': wordNamespace },
      element(
        'w:body',
        {},
        wordParagraph({ style: 'Title' }, run(title)),
        ...blocks.map((block) => blockXml(block, language)),
        element(
          'w:sectPr',
          {},
          element('w:pgSz', { 'w:w': pageWidth + 2 * margin, 'w:h': 16838 }),
          element('w:pgMar', {
            'w:top': margin,
            'w:right': margin,
            'w:bottom': margin,
            'w:left': margin,
            'w:header': 720,
            'w:footer': 720,
            'w:gutter': 0,
          }),
        ),
      ),
    )
  );
}

/** In twentieths of a point, as all lengths of Word. */
const margin = 1134;

function blockXml(block: Block, language: Language): string {
  switch (block.kind) {
    case 'heading':
      return wordParagraph({ style: 'Heading1' }, run(block.text));
    case 'paragraph': {
      const style = block.tone === 'quiet' ? 'Note' : 'Normal';
      return block.lines.map((line) => wordParagraph({ style }, run(line))).join('');
    }
    case 'table':
      return tableXml(block);
    case 'picture':
      return tableXml(pictureTable(block, language));
  }
}

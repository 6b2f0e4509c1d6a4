import type { Document } from '../document/document.ts';
import type { Language } from '../localized.ts';
import { documentXml } from './docx/document-xml.ts';
import { contentTypes, coreProperties, documentRelationships, relationships } from './docx/package-xml.ts';
import { pictureFile } from './docx/picture-xml.ts';
import { stylesXml } from './docx/styles-xml.ts';
import type { Format } from './format.ts';
import { type DrawnPictures, none } from './paper/drawn-picture.ts';
import { sheetsOf } from './paper/sheets.ts';
import { drawnPictures } from './png/drawn-pictures.ts';
import { zipOf } from './zip.ts';

/** A document for Word: real headings, tables with the three rules of APA, pictures, and what they show in full. */
export const docx: Format = async ({ document }, look) => {
  const shown = await document();
  return renderDocx(shown, look.language, await drawnPictures(shown, look));
};

/** @param drawn  its pictures; of those that are not there the tables stand in the document */
export function renderDocx(shown: Document, language: Language, drawn: DrawnPictures = none): Uint8Array {
  const sheets = sheetsOf(shown.blocks, language, drawn);
  const pictures = sheets.flatMap(({ blocks, first }) =>
    blocks.flatMap((block, index) =>
      block.kind === 'drawn' ? [{ id: first + index + 1, png: block.drawn.png }] : [],
    ),
  );
  return zipOf([
    { name: '[Content_Types].xml', content: contentTypes },
    { name: '_rels/.rels', content: relationships },
    { name: 'docProps/core.xml', content: coreProperties(shown.title, language) },
    { name: 'word/document.xml', content: documentXml(shown.title, sheets) },
    { name: 'word/styles.xml', content: stylesXml(language) },
    {
      name: 'word/_rels/document.xml.rels',
      content: documentRelationships(pictures.map(({ id }) => id)),
    },
    ...pictures.map(({ id, png }) => ({ name: `word/${pictureFile(id)}`, content: png })),
  ]);
}

import type { Document } from '../document/document.ts';
import type { Language } from '../localized.ts';
import type { Format } from './format.ts';
import { headerXml } from './hwpx/header-xml.ts';
import {
  container,
  contentXml,
  manifest,
  mimetype,
  previewText,
  settings,
  version,
} from './hwpx/package-xml.ts';
import { pictureFile, sectionXml } from './hwpx/section-xml.ts';
import { type DrawnPictures, none } from './paper/drawn-picture.ts';
import { sheetsOf } from './paper/sheets.ts';
import { drawnPictures } from './png/drawn-pictures.ts';
import { zipOf } from './zip.ts';

/** A document for the Hangul word processor (OWPML, KS X 6101): outline styles, captions, tables with three rules. */
export const hwpx: Format = async ({ document }, look) => {
  const shown = await document();
  return renderHwpx(shown, look.language, await drawnPictures(shown, look));
};

/** @param drawn  its pictures; of those that are not there the tables stand in the document */
export function renderHwpx(shown: Document, language: Language, drawn: DrawnPictures = none): Uint8Array {
  const sheets = sheetsOf(shown.blocks, language, drawn);
  const pictures = sheets.flatMap(({ blocks, first }) =>
    blocks.flatMap((block, index) =>
      block.kind === 'drawn' ? [{ id: pictureFile(first + index + 1), png: block.drawn.png }] : [],
    ),
  );
  const sections = sheets.map((sheet, index) => ({
    id: `section${index}`,
    content: sectionXml(sheet, index === 0 ? shown.title : undefined),
  }));
  return zipOf([
    // Readers know the file by these bytes at the start.
    { name: 'mimetype', content: mimetype, stored: true },
    { name: 'version.xml', content: version },
    { name: 'Contents/header.xml', content: headerXml(language, sections.length) },
    ...sections.map(({ id, content }) => ({ name: `Contents/${id}.xml`, content })),
    ...pictures.map(({ id, png }) => ({ name: `BinData/${id}.png`, content: png })),
    { name: 'Preview/PrvText.txt', content: previewText(shown) },
    { name: 'settings.xml', content: settings },
    { name: 'META-INF/container.xml', content: container },
    {
      name: 'Contents/content.hpf',
      content: contentXml({
        title: shown.title,
        language,
        sections: sections.map(({ id }) => id),
        pictures: pictures.map(({ id }) => id),
      }),
    },
    { name: 'META-INF/manifest.xml', content: manifest },
  ]);
}

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
import { sectionXml } from './hwpx/section-xml.ts';
import { sheetsOf } from './paper/sheets.ts';
import { zipOf } from './zip.ts';

/** A document for the Hangul word processor (OWPML, KS X 6101): outline styles, captions, tables with three rules. */
export const hwpx: Format = async ({ document }, { language }) => renderHwpx(await document(), language);

export function renderHwpx(shown: Document, language: Language): Uint8Array {
  const sheets = sheetsOf(shown.blocks, language);
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
    { name: 'Preview/PrvText.txt', content: previewText(shown) },
    { name: 'settings.xml', content: settings },
    { name: 'META-INF/container.xml', content: container },
    {
      name: 'Contents/content.hpf',
      content: contentXml({ title: shown.title, language, sections: sections.map(({ id }) => id) }),
    },
    { name: 'META-INF/manifest.xml', content: manifest },
  ]);
}

import type { Document } from '../document/document.ts';
import type { Language } from '../localized.ts';
import { documentXml } from './docx/document-xml.ts';
import { contentTypes, coreProperties, documentRelationships, relationships } from './docx/package-xml.ts';
import { stylesXml } from './docx/styles-xml.ts';
import type { Format } from './format.ts';
import { zipOf } from './zip.ts';

/** A document for Word: real headings, tables with the three rules of APA, and what they show in full. */
export const docx: Format = async ({ document }, { language }) => renderDocx(await document(), language);

export const renderDocx = (shown: Document, language: Language): Uint8Array =>
  zipOf([
    { name: '[Content_Types].xml', content: contentTypes },
    { name: '_rels/.rels', content: relationships },
    { name: 'docProps/core.xml', content: coreProperties(shown.title, language) },
    { name: 'word/document.xml', content: documentXml(shown, language) },
    { name: 'word/styles.xml', content: stylesXml(language) },
    { name: 'word/_rels/document.xml.rels', content: documentRelationships },
  ]);

import type { Language } from '../../localized.ts';
import { escapeHtml } from '../escape-html.ts';
import { element } from '../xml-element.ts';
import { pictureFile, pictureRelation } from './picture-xml.ts';

export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const office = 'http://schemas.openxmlformats.org';
const ofDocument = `${office}/officeDocument/2006/relationships`;
const ofPackage = `${office}/package/2006`;
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const coreType = 'application/vnd.openxmlformats-package.core-properties+xml';

export const contentTypes =
  xmlHead +
  element(
    'Types',
    { xmlns: `${ofPackage}/content-types` },
    element('Default', {
      Extension: 'rels',
      ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
    }),
    element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    element('Default', { Extension: 'png', ContentType: 'image/png' }),
    element('Override', { PartName: '/word/document.xml', ContentType: `${wordType}.document.main+xml` }),
    element('Override', { PartName: '/word/styles.xml', ContentType: `${wordType}.styles+xml` }),
    element('Override', { PartName: '/docProps/core.xml', ContentType: coreType }),
  );

const relationship = (Id: string, Type: string, Target: string) =>
  element('Relationship', { Id, Type, Target });

const relationshipsOf = (...all: readonly string[]) =>
  xmlHead + element('Relationships', { xmlns: `${ofPackage}/relationships` }, ...all);

export const relationships = relationshipsOf(
  relationship('rId1', `${ofDocument}/officeDocument`, 'word/document.xml'),
  relationship('rId2', `${ofPackage}/relationships/metadata/core-properties`, 'docProps/core.xml'),
);

/** @param pictures  their ids */
export const documentRelationships = (pictures: readonly number[]): string =>
  relationshipsOf(
    relationship('rId1', `${ofDocument}/styles`, 'styles.xml'),
    ...pictures.map((id) => relationship(pictureRelation(id), `${ofDocument}/image`, pictureFile(id))),
  );

export const coreProperties = (title: string, language: Language): string =>
  xmlHead +
  element(
    'cp:coreProperties',
    {
      'xmlns:cp': `${ofPackage}/metadata/core-properties`,
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
    },
    element('dc:title', {}, escapeHtml(title)),
    element('dc:creator', {}, 'hanaro'),
    element('dc:language', {}, language),
  );

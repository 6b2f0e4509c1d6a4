import type { Document } from '../../document/document.ts';
import type { Language } from '../../localized.ts';
import { allowedInXml, escapeHtml } from '../escape-html.ts';
import { printableLine } from '../printable.ts';
import { element } from '../xml-element.ts';

export const mimetype = 'application/hwp+zip';

const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes" ?>';

const hancom = 'http://www.hancom.co.kr/hwpml/2011';
const namespaces = {
  'xmlns:ha': `${hancom}/app`,
  'xmlns:hp': `${hancom}/paragraph`,
  'xmlns:hs': `${hancom}/section`,
  'xmlns:hc': `${hancom}/core`,
  'xmlns:hh': `${hancom}/head`,
  'xmlns:hpf': 'http://www.hancom.co.kr/schema/2011/hpf',
  'xmlns:opf': 'http://www.idpf.org/2007/opf/',
  'xmlns:hwpunitchar': 'http://www.hancom.co.kr/hwpml/2016/HwpUnitChar',
};
const oasis = 'urn:oasis:names:tc:opendocument:xmlns';

/** A part of the file: the root has every namespace, as Hangul writes them. */
export const partXml = (
  root: string,
  attributes: Readonly<Record<string, string | number>>,
  ...children: readonly string[]
): string => xmlHead + element(root, { ...namespaces, ...attributes }, ...children);

export const version =
  xmlHead +
  element('hv:HCFVersion', {
    'xmlns:hv': `${hancom}/version`,
    // So spelt in the standard.
    tagetApplication: 'WORDPROCESSOR',
    major: 5,
    minor: 0,
    micro: 5,
    buildNumber: 0,
    os: 1,
    xmlVersion: '1.4',
    application: 'hanaro',
    appVersion: '1',
  });

export const settings =
  xmlHead +
  element(
    'ha:HWPApplicationSetting',
    { 'xmlns:ha': `${hancom}/app`, 'xmlns:config': `${oasis}:config:1.0` },
    element('ha:CaretPosition', { listIDRef: 0, paraIDRef: 0, pos: 0 }),
  );

export const manifest = xmlHead + element('odf:manifest', { 'xmlns:odf': `${oasis}:manifest:1.0` });

const rootFile = (path: string, type: string) =>
  element('ocf:rootfile', { 'full-path': path, 'media-type': type });

export const container =
  xmlHead +
  element(
    'ocf:container',
    { 'xmlns:ocf': `${oasis}:container`, 'xmlns:hpf': namespaces['xmlns:hpf'] },
    element(
      'ocf:rootfiles',
      {},
      rootFile('Contents/content.hpf', 'application/hwpml-package+xml'),
      rootFile('Preview/PrvText.txt', 'text/plain'),
    ),
  );

interface Contents {
  readonly title: string;
  readonly language: Language;
  /** Ids, which are the names of their files, too. */
  readonly sections: readonly string[];
  readonly pictures: readonly string[];
}

export function contentXml({ title, language, sections, pictures }: Contents): string {
  const inContents = ['header', ...sections];
  const item = (id: string, href: string) =>
    element('opf:item', { id, href, 'media-type': 'application/xml' });
  return partXml(
    'opf:package',
    { version: '', 'unique-identifier': '', id: '' },
    element(
      'opf:metadata',
      {},
      element('opf:title', {}, escapeHtml(title)),
      element('opf:language', {}, language),
      element('opf:meta', { name: 'creator', content: 'text' }, 'hanaro'),
    ),
    element(
      'opf:manifest',
      {},
      ...inContents.map((id) => item(id, `Contents/${id}.xml`)),
      ...pictures.map((id) =>
        element('opf:item', { id, href: `BinData/${id}.png`, 'media-type': 'image/png', isEmbeded: 1 }),
      ),
      item('settings', 'settings.xml'),
    ),
    element('opf:spine', {}, ...inContents.map((idref) => element('opf:itemref', { idref, linear: 'yes' }))),
  );
}

/** What file managers show: as much as Hangul itself puts there. */
const previewLength = 1000;

export function previewText({ title, blocks }: Document): string {
  const lines = blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return block.lines;
    return [block.kind === 'heading' ? block.text : block.caption];
  });
  const whole = [title, ...lines].map((line) => allowedInXml(printableLine(line))).join('\r\n');
  return [...whole].slice(0, previewLength).join('');
}

import type { Language } from '../../localized.ts';
import { element } from '../xml-element.ts';
import { xmlHead } from './package-xml.ts';
import { wordNamespace } from './words.ts';

const half = (points: number) => Math.round(points * 2);

/** Latin letters in Times, as APA has them; Hangul in Batang, which every Word with Korean has. */
export function stylesXml(language: Language): string {
  const style = (
    id: string,
    name: string,
    { size, bold, italic, before = 0, after = 120, keep, outline }: Look,
  ): string =>
    element(
      'w:style',
      { 'w:type': 'paragraph', 'w:styleId': id, ...(id === 'Normal' && { 'w:default': '1' }) },
      element('w:name', { 'w:val': name }),
      ...(id === 'Normal' ? [] : [element('w:basedOn', { 'w:val': 'Normal' })]),
      ...(id === 'Normal' ? [] : [element('w:next', { 'w:val': 'Normal' })]),
      element('w:qFormat', {}),
      element(
        'w:pPr',
        {},
        ...(keep ? [element('w:keepNext', {})] : []),
        element('w:spacing', { 'w:before': before, 'w:after': after }),
        ...(outline === undefined ? [] : [element('w:outlineLvl', { 'w:val': outline })]),
      ),
      element(
        'w:rPr',
        {},
        ...(bold ? [element('w:b', {})] : []),
        ...(italic ? [element('w:i', {})] : []),
        element('w:sz', { 'w:val': half(size) }),
      ),
    );
  return (
    xmlHead +
    element(
      'w:styles',
      { 'xmlns:w': wordNamespace },
      element(
        'w:docDefaults',
        {},
        element(
          'w:rPrDefault',
          {},
          element(
            'w:rPr',
            {},
            element('w:rFonts', {
              'w:ascii': 'Times New Roman',
              'w:eastAsia': '바탕',
              'w:hAnsi': 'Times New Roman',
              'w:cs': 'Times New Roman',
            }),
            element('w:sz', { 'w:val': half(10) }),
            element('w:lang', {
              'w:val': language === 'ko' ? 'ko-KR' : 'en-US',
              'w:eastAsia': 'ko-KR',
            }),
          ),
        ),
      ),
      style('Normal', 'Normal', { size: 10 }),
      style('Title', 'Title', { size: 16, bold: true, after: 200 }),
      style('Heading1', 'heading 1', { size: 13, bold: true, before: 320, keep: true, outline: 0 }),
      style('Caption', 'caption', { size: 10, bold: true, before: 200, after: 60, keep: true }),
      style('TableCell', 'Table Cell', { size: 9, before: 20, after: 20 }),
      style('Note', 'Note', { size: 8.5, after: 60 }),
    )
  );
}

interface Look {
  /** In points. */
  readonly size: number;
  readonly bold?: true;
  readonly italic?: true;
  /** In twentieths of a point. */
  readonly before?: number;
  readonly after?: number;
  readonly keep?: true;
  readonly outline?: number;
}

import { escapeHtml } from '../escape-html.ts';
import { element } from '../xml-element.ts';
import { characterId, paragraphId, type StyleName, styleId } from './looks.ts';

/** Text in one look. @param look  its name in `characterLooks` */
export const run = (text: string, look: string): string =>
  text === '' ? '' : runOf(look, element('hp:t', {}, escapeHtml(text)));

/** What stands in a line as a letter does. */
export const runOf = (look: string, ...content: readonly string[]): string =>
  element('hp:run', { charPrIDRef: characterId(look) }, ...content);

interface ParagraphStyle {
  readonly style: StyleName;
  /** Where it is not that of the style. */
  readonly look?: string;
}

export function hangulParagraph({ style, look = style }: ParagraphStyle, ...runs: readonly string[]): string {
  const shown = runs.filter((one) => one !== '');
  return element(
    'hp:p',
    {
      id: 0,
      paraPrIDRef: paragraphId(look),
      styleIDRef: styleId(style),
      pageBreak: 0,
      columnBreak: 0,
      merged: 0,
    },
    ...(shown.length === 0 ? [runOf(style === 'cell' ? 'cell18' : style)] : shown),
  );
}

interface ListLook {
  readonly vertical: 'TOP' | 'CENTER' | 'BOTTOM';
}

/** Paragraphs inside of something: a cell, a caption. */
export const subList = ({ vertical }: ListLook, ...paragraphs: readonly string[]): string =>
  element(
    'hp:subList',
    {
      id: '',
      textDirection: 'HORIZONTAL',
      lineWrap: 'BREAK',
      vertAlign: vertical,
      linkListIDRef: 0,
      linkListNextIDRef: 0,
      textWidth: 0,
      textHeight: 0,
      hasTextRef: 0,
      hasNumRef: 0,
    },
    ...paragraphs,
  );

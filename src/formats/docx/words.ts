import { escapeHtml } from '../escape-html.ts';
import { element } from '../xml-element.ts';

export const wordNamespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

interface RunLook {
  /** A mark stands raised behind its figure. */
  readonly raised?: boolean;
  /** Bold, on a pale ground. */
  readonly wrong?: boolean;
  /** In half points; left out, that of the paragraph. */
  readonly size?: number;
}

export function run(text: string, { raised = false, wrong = false, size }: RunLook = {}): string {
  if (text === '') return '';
  const look = [
    ...(wrong ? [element('w:b', {})] : []),
    ...(size === undefined ? [] : [element('w:sz', { 'w:val': size })]),
    ...(wrong ? [element('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': 'FBD9D3' })] : []),
    ...(raised ? [element('w:vertAlign', { 'w:val': 'superscript' })] : []),
  ];
  return element(
    'w:r',
    {},
    ...(look.length === 0 ? [] : [element('w:rPr', {}, ...look)]),
    element('w:t', { 'xml:space': 'preserve' }, escapeHtml(text)),
  );
}

interface ParagraphLook {
  readonly style: string;
  readonly align?: 'left' | 'right';
  /** In twentieths of a point. */
  readonly indent?: number;
}

export function wordParagraph(
  { style, align, indent = 0 }: ParagraphLook,
  ...runs: readonly string[]
): string {
  return element(
    'w:p',
    {},
    element(
      'w:pPr',
      {},
      element('w:pStyle', { 'w:val': style }),
      ...(indent === 0 ? [] : [element('w:ind', { 'w:left': indent })]),
      ...(align === 'right' ? [element('w:jc', { 'w:val': 'right' })] : []),
    ),
    ...runs,
  );
}

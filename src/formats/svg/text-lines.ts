import { escapeHtml } from '../escape-html.ts';
import { element } from '../xml-element.ts';

export interface TextPlace {
  readonly x: number;
  /** Of the middle of its first line, or of all lines together. */
  readonly y: number;
  readonly size: number;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly fill: string;
  readonly bold?: boolean;
}

export const lineHeight = 1.3;

/** Lines of text, centred on a height together. */
export function textLines(
  lines: readonly string[],
  { x, y, size, anchor = 'start', fill, bold }: TextPlace,
): string {
  const first = y - ((lines.length - 1) / 2) * size * lineHeight + size * 0.35;
  return lines
    .map((line, index) =>
      element(
        'text',
        {
          x,
          y: first + index * size * lineHeight,
          'font-size': size,
          'text-anchor': anchor === 'start' ? undefined : anchor,
          'font-weight': bold ? 700 : undefined,
          fill,
        },
        escapeHtml(line),
      ),
    )
    .join('');
}

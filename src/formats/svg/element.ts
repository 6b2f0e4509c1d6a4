import { escapeHtml } from '../escape-html.ts';

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element of SVG, its attributes escaped and its numbers short. @param children  elements and escaped texts */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? short(value) : escapeHtml(value ?? '')}"`)
    .join('');
  return children.length === 0 ? `<${name}${written}/>` : `<${name}${written}>${children.join('')}</${name}>`;
}

/** To hundredths of a pixel, so that the same picture has the same bytes everywhere. */
export const short = (value: number): string => String(Math.round(value * 100) / 100);

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

/** Figures have the minus sign of print. */
export const printed = (figures: string): string => figures.replace(/-(?=[\d.])/g, '\u2212');

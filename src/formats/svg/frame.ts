import type { Picture } from '../../document/document.ts';
import { escapeHtml } from '../escape-html.ts';
import { element } from '../xml-element.ts';
import { lineHeight, textLines } from './text-lines.ts';
import { textWidth, wrapWords } from './text-width.ts';
import { fonts, type Theme } from './theme.ts';

/** The width of every picture, in pixels: a page of A4 has room for it. */
export const pictureWidth = 720;

/** What was drawn below the title, from y = 0 on. */
export interface Drawn {
  readonly content: string;
  readonly height: number;
}

/** A whole picture. */
export interface Framed {
  readonly svg: string;
  /** In pixels. */
  readonly height: number;
}

/** The picture around what was drawn: title, description, legend. */
export function framed(
  { caption, description }: Pick<Picture, 'caption' | 'description'>,
  legend: readonly LegendEntry[],
  { content, height }: Drawn,
  theme: Theme,
): Framed {
  const title = theme.captioned ? [] : wrapWords(caption, pictureWidth, titleSize);
  const titleHeight = title.length * titleSize * lineHeight;
  const keys = drawLegend(legend, titleHeight + 8, theme);
  const top = titleHeight + keys.height + 14;
  const whole = Math.ceil(top + height);
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${pictureWidth} ${whole}`,
      width: pictureWidth,
      height: whole,
      role: 'img',
      'aria-labelledby': `${theme.id}-title ${theme.id}-description`,
      'font-family': fonts,
    },
    element('title', { id: `${theme.id}-title` }, escapeHtml(caption)),
    element('desc', { id: `${theme.id}-description` }, escapeHtml(description)),
    element('rect', { width: pictureWidth, height: whole, fill: theme.paper }),
    textLines(title, { x: 0, y: titleHeight / 2, size: titleSize, fill: theme.ink, bold: true }),
    keys.content,
    element('g', { transform: `translate(0 ${Math.round(top)})` }, content),
  );
  return { svg, height: whole };
}

const titleSize = 15;

/** What a colour or form means. @param draw  its sample, centred on a place */
export interface LegendEntry {
  readonly label: string;
  readonly draw: (x: number, y: number) => string;
}

const legendSize = 12;
const rowHeight = 22;

function drawLegend(entries: readonly LegendEntry[], top: number, { ink }: Theme): Drawn {
  if (entries.length === 0) return { content: '', height: 0 };
  let x = 0;
  let y = top;
  let height = 0;
  const drawn = entries.map(({ label, draw }) => {
    const lines = wrapWords(label, pictureWidth - 24, legendSize);
    const width = 22 + Math.max(0, ...lines.map((line) => textWidth(line, legendSize))) + 18;
    if (x > 0 && x + width - 18 > pictureWidth) {
      x = 0;
      y += height;
      height = 0;
    }
    const own = rowHeight + Math.max(0, lines.length - 1) * legendSize * lineHeight;
    height = Math.max(height, own);
    const middle = y + own / 2;
    const entry =
      draw(x + 8, middle) + textLines(lines, { x: x + 22, y: middle, size: legendSize, fill: ink });
    x += width;
    return entry;
  });
  return { content: drawn.join(''), height: y + height - top };
}

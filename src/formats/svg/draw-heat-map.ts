import type { HeatMap } from '../../document/drawing.ts';
import { printed } from '../../document/printed-figures.ts';
import { formatFigure } from '../format-figure.ts';
import { element } from '../xml-element.ts';
import { type Drawn, pictureWidth } from './frame.ts';
import { placeRows } from './row-labels.ts';
import { lineHeight, textLines } from './text-lines.ts';
import { textWidth, wrapWords } from './text-width.ts';
import { shadeOf, type Theme } from './theme.ts';

const cellHeight = 24;
const valueSize = 12;
const headSize = 11;
const widest = 130;
const keyWidth = 220;

/** A cell for each row and column, the darker the higher, with its figure. */
export function drawHeatMap({ axis, decimals, columns, rows }: HeatMap, theme: Theme): Drawn {
  const places = placeRows(rows, { most: pictureWidth * 0.5, least: cellHeight }, theme);
  const width = Math.min(widest, (pictureWidth - places.left) / Math.max(1, columns.length));
  const heads = columns.map(({ label }) => wrapWords(label, width - 6, headSize));
  const top = Math.max(0, ...heads.map(({ length }) => length)) * headSize * lineHeight + 8;
  const named = heads.map((lines, column) =>
    textLines(lines, {
      x: places.left + (column + 0.5) * width,
      y: top / 2 - 2,
      size: headSize,
      anchor: 'middle',
      fill: theme.quiet,
    }),
  );
  const cells = rows.flatMap(({ values }, row) =>
    values.map((value, column) => {
      const text = printed(formatFigure(value, decimals));
      const middle = places.middles[row] ?? 0;
      const height = places.heights[row] ?? cellHeight;
      const { fill, ink } =
        value === null
          ? { fill: 'none', ink: theme.quiet }
          : shadeOf((value - axis.min) / (axis.max - axis.min));
      return (
        element('rect', {
          x: places.left + column * width,
          y: middle - height / 2,
          width,
          height,
          fill,
          stroke: theme.paper,
          'stroke-width': 2,
        }) +
        textLines([text], {
          x: places.left + (column + 0.5) * width,
          y: middle,
          size: valueSize,
          anchor: 'middle',
          fill: ink,
        })
      );
    }),
  );
  const key = shadeKey(axis, places.left, top + places.height + 14, theme);
  return {
    content:
      named.join('') +
      element('g', { transform: `translate(0 ${top})` }, places.labels, ...cells) +
      key.content,
    height: top + places.height + 14 + key.height,
  };
}

/** Which shade is which value. */
function shadeKey({ label, min, max }: HeatMap['axis'], left: number, top: number, theme: Theme): Drawn {
  const steps = 8;
  const ends = [String(min), String(max)].map(printed);
  const [low = '', high = ''] = ends;
  const from = left + textWidth(low, headSize) + 6;
  const boxes = Array.from({ length: steps }, (_, step) =>
    element('rect', {
      x: from + (step * keyWidth) / steps,
      y: top,
      width: keyWidth / steps,
      height: 12,
      fill: shadeOf((step + 0.5) / steps).fill,
    }),
  );
  const edge = element('rect', {
    x: from,
    y: top,
    width: keyWidth,
    height: 12,
    fill: 'none',
    stroke: theme.rule,
  });
  const texts = [
    textLines([low], { x: left, y: top + 6, size: headSize, fill: theme.quiet }),
    textLines([high], { x: from + keyWidth + 6, y: top + 6, size: headSize, fill: theme.quiet }),
    textLines([label], {
      x: from + keyWidth / 2,
      y: top + 24,
      size: headSize,
      anchor: 'middle',
      fill: theme.quiet,
    }),
  ];
  return { content: boxes.join('') + edge + texts.join(''), height: 36 };
}

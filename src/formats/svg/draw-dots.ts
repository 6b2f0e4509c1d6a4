import type { DotPlot } from '../../document/drawing.ts';
import { formatFigure } from '../format-figure.ts';
import { horizontalAxis, positions } from './axis.ts';
import { type Drawn, type LegendEntry, pictureWidth } from './frame.ts';
import { intervalLine, mark } from './marks.ts';
import { placeRows } from './row-labels.ts';
import { textLines } from './text-lines.ts';
import { textWidth } from './text-width.ts';
import { colourOf, type Theme } from './theme.ts';

/** Between the marks of one line. */
const apart = 15;
const valueSize = 11;

export function drawDots({ axis, decimals, series, rows }: DotPlot, theme: Theme): Drawn {
  const places = placeRows(rows, { most: pictureWidth * 0.4, least: series.length * apart + 10 }, theme);
  const texts = rows.flatMap(({ points }) => points.map(({ value }) => formatFigure(value, decimals)));
  const right = pictureWidth - Math.max(0, ...texts.map((text) => textWidth(text, valueSize))) - 10;
  const values = rows.flatMap(({ points }) => points.flatMap(({ value, low, high }) => [value, low, high]));
  const scale = positions(axis, values, [places.left + 6, right - 6]);
  const rule = horizontalAxis(
    scale,
    { top: 0, bottom: places.height, middle: (places.left + right) / 2, name: axis.label },
    theme,
  );
  const dots = rows.flatMap(({ points }, row) =>
    points.map(({ value, low, high }, index) => {
      const y = (places.middles[row] ?? 0) + (index - (points.length - 1) / 2) * apart;
      const number = textLines([formatFigure(value, decimals)], {
        x: pictureWidth,
        y,
        size: valueSize,
        anchor: 'end',
        fill: theme.ink,
      });
      if (value === null) return number;
      return (
        intervalLine(scale, { low, high }, y, colourOf(index)) + mark(index, scale.at(value), y) + number
      );
    }),
  );
  return { content: rule.content + places.labels + dots.join(''), height: places.height + rule.height };
}

export const legendOfSeries = (series: DotPlot['series']): LegendEntry[] =>
  series.length < 2 ? [] : series.map(({ label }, index) => ({ label, draw: (x, y) => mark(index, x, y) }));

import type { Change, Changes } from '../../document/drawing.ts';
import { printed } from '../../document/printed-figures.ts';
import { roundHalfAway } from '../../document/round-half-away.ts';
import { formatFigure, formatInterval } from '../format-figure.ts';
import { element, short } from '../xml-element.ts';
import { horizontalAxis, positions } from './axis.ts';
import { type Drawn, type LegendEntry, pictureWidth } from './frame.ts';
import { mark } from './marks.ts';
import { placeRows } from './row-labels.ts';
import { textLines } from './text-lines.ts';
import { textWidth } from './text-width.ts';
import { colourOf, dashesOf, type Theme } from './theme.ts';

/** Between the arrows of one line. */
const apart = 17;
const valueSize = 11;

/** An arrow from the first mean to the second, with the difference and its interval in figures. */
export function drawChanges({ axis, decimals, series, rows }: Changes, theme: Theme): Drawn {
  const places = placeRows(rows, { most: pictureWidth * 0.32, least: series.length * apart + 12 }, theme);
  const texts = rows.map(({ changes }) => changes.map((change) => figuresOf(change, decimals)));
  const widths = texts.flat().map((text) => textWidth(text, valueSize));
  const right = pictureWidth - Math.max(0, ...widths) - 10;
  const values = rows.flatMap(({ changes }) => changes.flatMap(({ from, to }) => [from, to]));
  const scale = positions(axis, values, [places.left + 6, right - 8]);
  const rule = horizontalAxis(
    scale,
    { top: 0, bottom: places.height, middle: (places.left + right) / 2, name: axis.label },
    theme,
  );
  const arrows = rows.flatMap(({ changes }, row) =>
    changes.map(({ from, to }, index) => {
      const y = (places.middles[row] ?? 0) + (index - (changes.length - 1) / 2) * apart;
      const figures = textLines([texts[row]?.[index] ?? ''], {
        x: pictureWidth,
        y,
        size: valueSize,
        anchor: 'end',
        fill: theme.ink,
      });
      if (from === null || to === null) return figures;
      return arrow(index, { from: scale.at(from), to: scale.at(to), y }, theme) + figures;
    }),
  );
  return { content: rule.content + places.labels + arrows.join(''), height: places.height + rule.height };
}

/** `54.2 → 61.3, +7.1 [3.0, 11.2]` */
function figuresOf({ from, to, change: { value, low, high } }: Change, decimals: number): string {
  if (from === null || to === null || value === null) return formatFigure(null, decimals);
  const difference = `${value > 0 ? '+' : ''}${roundHalfAway(value, decimals)}`;
  const interval = low === null ? '' : ` ${formatInterval(low, high, decimals)}`;
  const ends = [from, to].map((mean) => roundHalfAway(mean, decimals)).join(' \u2192 ');
  return printed(`${ends}, ${difference}${interval}`);
}

interface ArrowPlace {
  readonly from: number;
  readonly to: number;
  readonly y: number;
}

/** A ring where it begins, the mark of its series where it ends. */
function arrow(series: number, { from, to, y }: ArrowPlace, theme: Theme): string {
  return (
    element('path', {
      d: `M${short(from)} ${short(y)}H${short(to)}`,
      stroke: colourOf(series),
      'stroke-width': 2,
      'stroke-dasharray': dashesOf(series),
    }) +
    element('circle', {
      cx: from,
      cy: y,
      r: 3.5,
      fill: theme.paper,
      stroke: colourOf(series),
      'stroke-width': 1.6,
    }) +
    mark(series, to, y)
  );
}

/** The groups, and which end is which time. */
export const legendOfChanges = ({ series, times: [first, second] }: Changes, theme: Theme): LegendEntry[] => [
  ...(series.length < 2
    ? []
    : series.map(({ label }, index) => ({ label, draw: (x: number, y: number) => mark(index, x, y) }))),
  {
    label: `${first} \u2192 ${second}`,
    draw: (x, y) =>
      element('path', {
        d: `M${short(x - 4)} ${short(y)}H${short(x + 7)}`,
        stroke: theme.ink,
        'stroke-width': 2,
      }) +
      element('circle', {
        cx: x - 4,
        cy: y,
        r: 3.5,
        fill: theme.paper,
        stroke: theme.ink,
        'stroke-width': 1.6,
      }) +
      element('circle', { cx: x + 7, cy: y, r: 4, fill: theme.ink }),
  },
];

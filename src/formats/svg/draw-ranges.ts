import type { RangeRow, Ranges } from '../../document/drawing.ts';
import { printed } from '../../document/printed-figures.ts';
import { formatInterval } from '../format-figure.ts';
import { element, short } from '../xml-element.ts';
import { type Drawn, type LegendEntry, pictureWidth } from './frame.ts';
import { mark } from './marks.ts';
import { placeRows } from './row-labels.ts';
import { textLines } from './text-lines.ts';
import { textWidth } from './text-width.ts';
import type { Theme } from './theme.ts';

const valueSize = 11;
const barHeight = 8;
/** The mark of a value in its range, and of one that is not: form and colour differ. */
const forms = { inside: 0, outside: 3 };
/** How far from its range a value is drawn at most, in lengths of the range. */
const farthest = 0.5;

export function drawRanges({ decimals, rows }: Ranges, theme: Theme): Drawn {
  const places = placeRows(rows, { most: pictureWidth * 0.34, least: 26 }, theme);
  const texts = rows.map(({ printed: value, low, high }) =>
    printed(`${value}  ${formatInterval(low, high, decimals)}`),
  );
  const right = pictureWidth - Math.max(0, ...texts.map((text) => textWidth(text, valueSize))) - 16;
  // Room for values on either side of their ranges.
  const length = (right - places.left - 16) / (1 + 2 * farthest);
  const from = places.left + 8 + farthest * length;
  const lines = rows.map((row, index) => {
    const y = places.middles[index] ?? 0;
    const said = textLines([texts[index] ?? ''], {
      x: pictureWidth,
      y,
      size: valueSize,
      anchor: 'end',
      fill: theme.ink,
      bold: !row.inside,
    });
    const x = from + shareOf(row) * length;
    return bar(from, length, y, theme) + mark(forms[row.inside ? 'inside' : 'outside'], x, y) + said;
  });
  return { content: places.labels + lines.join(''), height: places.height + 8 };
}

export const legendOfRanges = ({ legend, rows }: Ranges, theme: Theme): LegendEntry[] => [
  { label: legend.range, draw: (x, y) => bar(x - 8, 16, y, theme) },
  { label: legend.inside, draw: (x, y) => mark(forms.inside, x, y) },
  ...(rows.every(({ inside }) => inside)
    ? []
    : [{ label: legend.outside, draw: (x: number, y: number) => mark(forms.outside, x, y) }]),
];

/** 0 at the lower limit, 1 at the upper; what rounding alone has moved out stands at the limit. */
function shareOf({ value, low, high, inside }: RangeRow): number {
  if (inside) return high > low ? Math.min(1, Math.max(0, (value - low) / (high - low))) : 0.5;
  const share = high > low ? (value - low) / (high - low) : value < low ? -1 : 2;
  return Math.min(1 + farthest, Math.max(-farthest, share));
}

const bar = (x: number, width: number, y: number, { rule, quiet }: Theme) =>
  element('rect', {
    x: short(x),
    y: short(y - barHeight / 2),
    width: short(width),
    height: barHeight,
    fill: rule,
    stroke: quiet,
  });

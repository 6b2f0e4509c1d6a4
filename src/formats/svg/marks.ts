import type { Estimate } from '../../document/drawing.ts';
import { element, short } from '../xml-element.ts';
import type { Positions } from './axis.ts';
import { colourOf } from './theme.ts';

/** The mark of a series: form and colour tell it apart, so that grey print does, too. */
export function mark(series: number, x: number, y: number, radius = 5): string {
  const fill = colourOf(series);
  const r = radius;
  switch (series % 4) {
    case 0:
      return element('circle', { cx: x, cy: y, r, fill });
    case 1:
      return element('rect', { x: x - r * 0.9, y: y - r * 0.9, width: r * 1.8, height: r * 1.8, fill });
    case 2:
      return element('path', {
        d: polygon([
          [x, y - r * 1.2],
          [x + r * 1.1, y + r * 0.8],
          [x - r * 1.1, y + r * 0.8],
        ]),
        fill,
      });
    default:
      return element('path', {
        d: polygon([
          [x, y - r * 1.3],
          [x + r * 1.3, y],
          [x, y + r * 1.3],
          [x - r * 1.3, y],
        ]),
        fill,
      });
  }
}

const polygon = (points: readonly (readonly [number, number])[]) =>
  `M${points.map(([x, y]) => `${short(x)} ${short(y)}`).join('L')}Z`;

/** An interval across the axis, cut at its ends. */
export function intervalLine(
  { at, ends: [first, last] }: Positions,
  { low, high }: Pick<Estimate, 'low' | 'high'>,
  y: number,
  colour: string,
): string {
  if (low === null || high === null) return '';
  const within = (value: number) => short(at(Math.min(Math.max(value, first), last)));
  return element('path', {
    d: `M${within(low)} ${short(y)}H${within(high)}`,
    stroke: colour,
    'stroke-width': 2,
  });
}

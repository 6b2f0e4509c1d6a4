import { curveLinearClosed, lineRadial } from 'd3-shape';
import type { Radar } from '../../document/drawing.ts';
import { element, short } from '../xml-element.ts';
import { type Drawn, pictureWidth } from './frame.ts';
import { mark } from './marks.ts';
import { placeSpokeLabels } from './spoke-labels.ts';
import { textLines } from './text-lines.ts';
import { textWidth } from './text-width.ts';
import { colourOf, dashesOf, type Theme } from './theme.ts';

const radius = 150;
const centre = pictureWidth / 2;
const tickSize = 10;
/** Rings at quarters. */
const rings = [0.25, 0.5, 0.75, 1];

/** Values on spokes, clockwise from the top; where one is missing the line is open. */
export function drawRadar({ axis, series, rows }: Radar, theme: Theme): Drawn {
  const angles = rows.map((_, index) => (index / rows.length) * 2 * Math.PI);
  const { content: labels, top, bottom } = placeSpokeLabels(rows, radius + 12, theme);
  const middle = top + radius;
  const at = (value: number) => (radius * (value - axis.min)) / (axis.max - axis.min);
  const place = (angle: number, far: number) => [Math.sin(angle) * far, -Math.cos(angle) * far] as const;
  const grid = rings.map((part) => {
    const [[x, y] = [0, 0], ...others] = angles.map((angle) => place(angle, radius * part));
    const corners = others.map(([x, y]) => `L${short(x)} ${short(y)}`).join('');
    return element('path', { d: `M${short(x)} ${short(y)}${corners}Z`, fill: 'none', stroke: theme.rule });
  });
  const spokes = angles.map((angle) => {
    const [x, y] = place(angle, radius);
    return element('path', { d: `M0 0L${short(x)} ${short(y)}`, stroke: theme.rule });
  });
  const lines = series.map((_, index) => lineOf(index));
  // Beside the first spoke, on a plate that lines run under.
  const ticks = [0, ...rings].map((part) => {
    const text = String(axis.min + (axis.max - axis.min) * part);
    const y = -radius * part + 8;
    const width = textWidth(text, tickSize) + 2;
    const plate = { x: -4 - width, y: y - 6, width, height: 12, fill: theme.paper, 'fill-opacity': 0.8 };
    return (
      element('rect', plate) +
      textLines([text], { x: -5, y, size: tickSize, anchor: 'end', fill: theme.quiet })
    );
  });
  const name = textLines([axis.label], {
    x: centre,
    y: middle + radius + bottom + 12,
    size: 11,
    anchor: 'middle',
    fill: theme.quiet,
  });
  return {
    content:
      element(
        'g',
        { transform: `translate(${centre} ${short(middle)})` },
        ...grid,
        ...spokes,
        ...lines,
        ...ticks,
        labels,
      ) + name,
    height: middle + radius + bottom + 24,
  };

  function lineOf(index: number): string {
    const points = rows.map(({ values }, row) => ({ angle: angles[row] ?? 0, value: values[index] ?? null }));
    const closed = points.every(({ value }) => value !== null);
    const path = lineRadial<(typeof points)[number]>()
      .angle(({ angle }) => angle)
      .radius(({ value }) => at(value ?? 0))
      .defined(({ value }) => value !== null)
      .digits(2);
    const d = (closed ? path.curve(curveLinearClosed) : path)(points);
    const marks = points.map(({ angle, value }) => {
      if (value === null) return '';
      const [x, y] = place(angle, at(value));
      return mark(index, x, y, 4);
    });
    return (
      element('path', {
        d: d ?? '',
        fill: 'none',
        stroke: colourOf(index),
        'stroke-width': 2,
        'stroke-dasharray': dashesOf(index),
      }) + marks.join('')
    );
  }
}

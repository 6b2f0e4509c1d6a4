import type { Forest } from '../../document/drawing.ts';
import { printed } from '../../document/printed-figures.ts';
import { formatFigure, formatInterval } from '../format-figure.ts';
import { element, short } from '../xml-element.ts';
import { horizontalAxis, positions } from './axis.ts';
import { type Drawn, pictureWidth } from './frame.ts';
import { intervalLine, mark } from './marks.ts';
import { placeRows } from './row-labels.ts';
import { textLines } from './text-lines.ts';
import { textWidth, wrapWords } from './text-width.ts';
import { colourOf, type Theme } from './theme.ts';

const valueSize = 11;
const sideSize = 11;
/** Of one side of zero, in parts of the other. */
const leastSide = 0.2;

export function drawForest({ axis, decimals, sides, rows }: Forest, theme: Theme): Drawn {
  const places = placeRows(rows, { most: pictureWidth * 0.34, least: 26 }, theme);
  const texts = rows.map(({ estimate: { value, low, high } }) =>
    printed(
      `${formatFigure(value, decimals)} ${low === null ? '' : formatInterval(low, high, decimals)}`.trim(),
    ),
  );
  const right = pictureWidth - Math.max(0, ...texts.map((text) => textWidth(text, valueSize))) - 10;
  const values = rows.flatMap(({ estimate: { value, low, high } }) => [value, low, high]);
  const [farLeft, farRight] = [-1, 1].map((side) =>
    Math.max(0, ...values.map((value) => side * (value ?? 0))),
  );
  // Both sides of zero have room for what is said of them.
  const room = [-(farRight ?? 0) * leastSide, (farLeft ?? 0) * leastSide];
  const scale = positions(axis, [...values, 0, ...room], [places.left + 6, right - 6]);
  const none = scale.at(0);
  const sideLines = sides.map((side, index) =>
    wrapWords(side, index === 0 ? none - 8 : pictureWidth - none - 8, sideSize),
  );
  const top = Math.max(1, ...sideLines.map(({ length }) => length)) * sideSize * 1.3 + 6;
  const rule = horizontalAxis(
    scale,
    { top, bottom: top + places.height, middle: (places.left + right) / 2, name: axis.label },
    theme,
  );
  const named = sideLines.map((lines, index) =>
    textLines(lines, {
      x: index === 0 ? none - 8 : none + 8,
      y: top / 2 - 3,
      size: sideSize,
      anchor: index === 0 ? 'end' : 'start',
      fill: theme.quiet,
    }),
  );
  const zero = element('path', {
    d: `M${short(none)} ${short(top)}V${short(top + places.height)}`,
    stroke: theme.ink,
    'stroke-dasharray': '4 3',
  });
  const lines = rows.map(({ estimate }, row) => {
    const y = places.middles[row] ?? 0;
    const said = textLines([texts[row] ?? ''], {
      x: pictureWidth,
      y,
      size: valueSize,
      anchor: 'end',
      fill: theme.ink,
    });
    if (estimate.value === null) return said;
    return intervalLine(scale, estimate, y, colourOf(0)) + mark(0, scale.at(estimate.value), y) + said;
  });
  const body = element('g', { transform: `translate(0 ${short(top)})` }, places.labels, ...lines);
  return {
    content: rule.content + named.join('') + zero + body,
    height: top + places.height + rule.height,
  };
}

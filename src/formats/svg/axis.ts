import { scaleLinear } from 'd3-scale';
import type { Axis } from '../../document/drawing.ts';
import { printed } from '../../document/printed-figures.ts';
import { element } from '../xml-element.ts';
import { pictureWidth } from './frame.ts';
import { lineHeight, textLines } from './text-lines.ts';
import { textWidth, wrapWords } from './text-width.ts';
import type { Theme } from './theme.ts';

/** Where numbers stand between two places of a picture. */
export interface Positions {
  readonly at: (value: number) => number;
  /** The numbers at its two ends. */
  readonly ends: readonly [number, number];
  readonly ticks: readonly number[];
  readonly label: (tick: number) => string;
}

/** Values that are closer than this are the same for those who read the axis. */
const narrowest = 1e-6;

/** @param values  what has to have room where the axis leaves its ends open */
export function positions(
  { min, max }: Pick<Axis, 'min' | 'max'>,
  values: readonly (number | null)[],
  [from, to]: readonly [number, number],
): Positions {
  const known = values.filter((value) => value !== null);
  const low = Math.min(...(min === null ? known : [min]));
  const high = Math.max(...(max === null ? known : [max]));
  const scale = scaleLinear()
    .domain(
      high - low > narrowest ? [low, high] : known.length === 0 && min === null ? [0, 1] : [low - 1, low + 1],
    )
    .range([from, to]);
  if (min === null || max === null) scale.nice(5);
  const [first = 0, last = 1] = scale.domain();
  const ends: readonly [number, number] = [min ?? first, max ?? last];
  scale.domain(ends);
  const ticks = scale.ticks(6);
  return { at: (value) => scale(value), ends, ticks, label: scale.tickFormat(6) };
}

const tickSize = 11;

/** Rules up and down, their numbers below, and what they count. */
export function horizontalAxis(
  { at, ticks, label }: Positions,
  {
    top,
    bottom,
    middle,
    name,
  }: { readonly top: number; readonly bottom: number; readonly middle: number; readonly name: string },
  theme: Theme,
): { readonly content: string; readonly height: number } {
  let end = Number.NEGATIVE_INFINITY;
  const rules = ticks.map((tick) => {
    const x = at(tick);
    const text = printed(label(tick));
    const half = textWidth(text, tickSize) / 2;
    const fits = x - half > end + 4;
    if (fits) end = x + half;
    return (
      element('path', { d: `M${Math.round(x * 100) / 100} ${top}V${bottom}`, stroke: theme.rule }) +
      (fits
        ? textLines([text], { x, y: bottom + 12, size: tickSize, anchor: 'middle', fill: theme.quiet })
        : '')
    );
  });
  const lines = wrapWords(name, 2 * Math.min(middle, pictureWidth - middle), tickSize);
  const named = textLines(lines, {
    x: middle,
    y: bottom + 30 + ((lines.length - 1) / 2) * tickSize * lineHeight,
    size: tickSize,
    anchor: 'middle',
    fill: theme.quiet,
  });
  const height = 24 + (lines.length === 0 ? 0 : 18 + (lines.length - 1) * tickSize * lineHeight);
  return { content: rules.join('') + named, height };
}

import { line } from 'd3-shape';
import type { Distributions } from '../../document/drawing.ts';
import { printed } from '../../document/printed-figures.ts';
import { roundHalfAway } from '../../document/round-half-away.ts';
import { element, short } from '../xml-element.ts';
import { horizontalAxis, positions } from './axis.ts';
import { type Drawn, pictureWidth } from './frame.ts';
import { placeRows } from './row-labels.ts';
import { textLines } from './text-lines.ts';
import { colourOf, hatching, hatchingOf, type Theme } from './theme.ts';

const panelHeight = 96;
/** Above the tallest bar: the mean is named there. */
const headroom = 18;
const textSize = 11;

/** A histogram with a smooth curve for each group, on one axis and in one measure of height. */
export function drawDistributions({ axis, decimals, width, rows }: Distributions, theme: Theme): Drawn {
  const places = placeRows(rows, { most: pictureWidth * 0.3, least: panelHeight + 12 }, theme);
  const right = pictureWidth - 44;
  const scale = positions(axis, [], [places.left + 6, right]);
  const shares = rows.map(({ bars }) => sharesOf(bars));
  const heights = rows.flatMap(({ curve }, row) => [
    ...(shares[row] ?? []),
    ...curve.map(({ density }) => density * width),
  ]);
  const tallest = Math.max(0, ...heights) || 1;
  const rule = horizontalAxis(
    scale,
    { top: 0, bottom: places.height, middle: (places.left + right) / 2, name: axis.label },
    theme,
  );
  const panels = rows.map((row, index) => {
    const foot = (places.middles[index] ?? 0) + panelHeight / 2;
    const up = (share: number) => foot - (share / tallest) * (panelHeight - headroom);
    const bars = row.bars.map(({ from, to }, bar) => {
      const share = shares[index]?.[bar] ?? 0;
      if (share === 0) return '';
      return element('rect', {
        x: scale.at(from),
        y: up(share),
        width: scale.at(to) - scale.at(from),
        height: foot - up(share),
        fill: hatchingOf(index, theme),
        stroke: colourOf(index),
      });
    });
    const curve = line<Distributions['rows'][number]['curve'][number]>(
      ({ at }) => scale.at(at),
      ({ density }) => up(density * width),
    ).digits(2)(row.curve);
    const base = element('path', {
      d: `M${short(scale.at(axis.min))} ${short(foot)}H${short(scale.at(axis.max))}`,
      stroke: theme.ink,
    });
    const drawn =
      curve === null
        ? ''
        : element('path', { d: curve, fill: 'none', stroke: theme.ink, 'stroke-width': 1.8 });
    return share(tallestShare(index), up) + bars.join('') + base + drawn + meanLine(row.mean, foot);
  });
  return {
    content: hatching(rows.length, theme) + rule.content + panels.join('') + places.labels,
    height: places.height + rule.height,
  };

  function tallestShare(row: number): number {
    return Math.max(0, ...(shares[row] ?? []));
  }

  /** How tall the tallest bar is, in people of a hundred. */
  function share(part: number, up: (share: number) => number): string {
    if (part === 0)
      return textLines(['\u2013'], {
        x: pictureWidth,
        y: up(0),
        size: textSize,
        anchor: 'end',
        fill: theme.quiet,
      });
    const at = short(up(part));
    return (
      element('path', { d: `M${short(places.left + 6)} ${at}H${short(right)}`, stroke: theme.rule }) +
      textLines([`${Math.round(100 * part)}%`], {
        x: pictureWidth,
        y: up(part),
        size: textSize,
        anchor: 'end',
        fill: theme.quiet,
      })
    );
  }

  function meanLine(mean: number | null, foot: number): string {
    if (mean === null) return '';
    const x = scale.at(mean);
    return (
      element('path', {
        d: `M${short(x)} ${short(foot - panelHeight + headroom)}V${short(foot)}`,
        stroke: theme.ink,
        'stroke-width': 1.5,
        'stroke-dasharray': '4 3',
      }) +
      textLines([printed(`M = ${roundHalfAway(mean, decimals)}`)], {
        x: Math.min(Math.max(x, places.left + 40), right - 30),
        y: foot - panelHeight + headroom / 2,
        size: textSize,
        anchor: 'middle',
        fill: theme.ink,
      })
    );
  }
}

function sharesOf(bars: readonly { readonly people: number }[]): number[] {
  const n = bars.reduce((sum, { people }) => sum + people, 0);
  return bars.map(({ people }) => (n === 0 ? 0 : people / n));
}

import type { DivergingBars } from '../../document/drawing.ts';
import { element, short } from '../xml-element.ts';
import { horizontalAxis, positions } from './axis.ts';
import { type Drawn, type LegendEntry, pictureWidth } from './frame.ts';
import { placeRows } from './row-labels.ts';
import { textLines } from './text-lines.ts';
import { textWidth } from './text-width.ts';
import { answerFill, answerPatterns, type Fill, type Theme } from './theme.ts';

const barHeight = 18;
const shareSize = 11;

/** Shares of answers, those below the middle answer to the left of it, those above to the right. */
export function drawDivergingBars({ answers, rows }: DivergingBars, theme: Theme): Drawn {
  const places = placeRows(rows, { most: pictureWidth * 0.4, least: barHeight + 10 }, theme);
  const shares = rows.map(({ people }) => sharesOf(people, answers.length));
  const lefts = shares.map((row) => leftOf(row));
  const right = pictureWidth - 44;
  const scale = positions(
    { min: null, max: null },
    [...lefts.map((left) => -left), ...shares.map((row, index) => sum(row) - (lefts[index] ?? 0)), 0],
    [places.left + 16, right],
  );
  const percent = {
    ...scale,
    label: (tick: number) => `${Math.abs(Math.round(tick))}%`,
  };
  const rule = horizontalAxis(
    percent,
    { top: 0, bottom: places.height, middle: (places.left + right) / 2, name: '' },
    theme,
  );
  const bars = rows.map(({ people }, row) => {
    const middle = places.middles[row] ?? 0;
    const n = sum(people ?? []);
    const counted = textLines([people === null ? '\u2013' : `n = ${n}`], {
      x: pictureWidth,
      y: middle,
      size: 10,
      anchor: 'end',
      fill: theme.quiet,
    });
    let from = -(lefts[row] ?? 0);
    const pieces = (shares[row] ?? []).map((share, index) => {
      const [start, end] = [scale.at(from), scale.at(from + share)];
      from += share;
      return share === 0 ? '' : bar(start, end, middle, share, answerFill(index, answers.length, theme));
    });
    return pieces.join('') + counted;
  });
  const zero = element('path', {
    d: `M${short(scale.at(0))} 0V${short(places.height)}`,
    stroke: theme.ink,
  });
  return {
    content: answerPatterns(answers.length, theme) + rule.content + zero + bars.join('') + places.labels,
    height: places.height + rule.height,
  };
}

function bar(from: number, to: number, middle: number, share: number, { fill, ink }: Fill): string {
  const box = element('rect', {
    x: from,
    y: middle - barHeight / 2,
    width: to - from,
    height: barHeight,
    fill,
    stroke: '#333333',
    'stroke-width': 0.6,
  });
  const text = String(Math.round(share));
  const room = textWidth(text, shareSize) + 6;
  if (to - from < room) return box;
  const centre = (from + to) / 2;
  // Behind the number no hatching runs.
  const plate = element('rect', {
    x: centre - room / 2,
    y: middle - shareSize * 0.65,
    width: room,
    height: shareSize * 1.3,
    rx: 2,
    fill: ink === '#ffffff' ? '#333333' : '#ffffff',
    'fill-opacity': ink === '#ffffff' ? 0.35 : 0.75,
  });
  return (
    box + plate + textLines([text], { x: centre, y: middle, size: shareSize, anchor: 'middle', fill: ink })
  );
}

export const legendOfAnswers = ({ answers }: DivergingBars, theme: Theme): LegendEntry[] =>
  answers.map((label, index) => ({
    label,
    draw: (x, y) =>
      element('rect', {
        x: x - 7,
        y: y - 6,
        width: 14,
        height: 12,
        fill: answerFill(index, answers.length, theme).fill,
        stroke: '#333333',
        'stroke-width': 0.6,
      }),
  }));

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

function sharesOf(people: readonly number[] | null, answers: number): number[] {
  const n = sum(people ?? []);
  return Array.from({ length: answers }, (_, index) => (n === 0 ? 0 : (100 * (people?.[index] ?? 0)) / n));
}

/** What lies to the left of the middle: the answers below it, and half of a middle one. */
function leftOf(shares: readonly number[]): number {
  const half = Math.floor(shares.length / 2);
  const below = sum(shares.slice(0, half));
  return shares.length % 2 === 0 ? below : below + (shares[half] ?? 0) / 2;
}

import { pictureWidth } from './frame.ts';
import { lineHeight, textLines } from './text-lines.ts';
import { wrapWords } from './text-width.ts';
import type { Theme } from './theme.ts';

const size = 12;
const gap = 5;

interface Label {
  readonly lines: readonly string[];
  readonly height: number;
  /** Of its middle, where it would stand alone. */
  readonly wanted: number;
  readonly x: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/**
 * Labels at the ends of spokes around (0, 0): at the top and the bottom in the middle, the others in a column to each side,
 * so far apart that none is on another.
 *
 * @param far  from the centre to the labels
 * @returns `top` and `bottom`: room above and below the spokes
 */
export function placeSpokeLabels(
  rows: readonly { readonly label: string }[],
  far: number,
  theme: Theme,
): { readonly content: string; readonly top: number; readonly bottom: number } {
  const labels = rows.map(({ label }, index): Label => {
    const angle = (index / rows.length) * 2 * Math.PI;
    const x = Math.sin(angle) * far;
    const upright = Math.abs(Math.sin(angle)) < 1e-9;
    const room = upright ? pictureWidth * 0.6 : pictureWidth / 2 - Math.abs(x);
    const lines = wrapWords(label, room, size);
    const anchor = upright ? 'middle' : x > 0 ? 'start' : 'end';
    return {
      lines,
      height: lines.length * size * lineHeight,
      wanted: -Math.cos(angle) * far,
      x: upright ? 0 : x,
      anchor,
    };
  });
  const sides = (['start', 'end'] as const).flatMap((side) =>
    apart(labels.filter(({ anchor }) => anchor === side)),
  );
  const highest = Math.min(-far, ...sides.map(({ y, height }) => y - height / 2 - gap));
  const lowest = Math.max(far, ...sides.map(({ y, height }) => y + height / 2 + gap));
  const upright = labels
    .filter(({ anchor }) => anchor === 'middle')
    .map((label) => ({
      ...label,
      y: label.wanted < 0 ? highest - label.height / 2 : lowest + label.height / 2,
    }));
  const placed = [...sides, ...upright];
  return {
    content: placed
      .map(({ lines, x, y, anchor }) => textLines(lines, { x, y, size, anchor, fill: theme.ink }))
      .join(''),
    top: Math.max(0, ...placed.map(({ y, height }) => -y + height / 2 - far)) + 12,
    bottom: Math.max(0, ...placed.map(({ y, height }) => y + height / 2 - far)) + 12,
  };
}

/** The labels of one side below each other, as near to where they would stand as their heights allow. */
function apart(labels: readonly Label[]): (Label & { readonly y: number })[] {
  let free = Number.NEGATIVE_INFINITY;
  const placed = [...labels]
    .sort((one, other) => one.wanted - other.wanted)
    .map((label) => {
      const y = Math.max(label.wanted, free + label.height / 2);
      free = y + label.height / 2 + gap;
      return { ...label, y };
    });
  const pushed = placed.reduce((sum, { y, wanted }) => sum + y - wanted, 0) / Math.max(1, placed.length);
  return placed.map((label) => ({ ...label, y: label.y - pushed }));
}

import { messages } from '../../../messages/messages.ts';
import type { PaperFigure } from '../../paper-figure.ts';
import { listed, type PaperCheck, paperCheck, rangeOf } from './check-kit.ts';

/** Figures of which none is below those before it, such as the limits of an interval around its estimate. */
export function inOrder(figures: readonly (PaperFigure | undefined)[]): PaperCheck[] {
  const known = figures.flatMap((figure) => figure ?? []);
  if (known.length < 2) return [];
  const holds = (texts: readonly (string | null)[]) => {
    const ranges = texts.flatMap((text) => rangeOf(text) ?? []);
    return ranges.every(({ high }, at) => ranges.slice(0, at).every(({ low }) => low <= high + 1e-9));
  };
  return [
    paperCheck({
      rule: 'order',
      about: known,
      comparedWith: [],
      holds,
      needsAll: false,
      message: messages.common.twoNames({
        first: messages.papers.notInOrder,
        second: listed(known),
      }),
    }),
  ];
}

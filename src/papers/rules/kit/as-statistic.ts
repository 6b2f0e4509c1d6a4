import type { PaperFigure } from '../../paper-figure.ts';
import type { Figures } from '../../statements/statement.ts';
import type { TestStatistic } from '../../statistic.ts';
import type { PaperCheck } from './check-kit.ts';

/** Checks of figures as if they were other statistics, such as df of an effect as the first df of its F; they speak of the figures themselves. */
export function asStatistic(
  figures: readonly (readonly [TestStatistic, PaperFigure])[],
  checksOf: (renamed: Figures<TestStatistic>) => readonly PaperCheck[],
): PaperCheck[] {
  const originals = new Map<PaperFigure, PaperFigure>();
  const renamed: Partial<Record<TestStatistic, PaperFigure>> = {};
  for (const [statistic, figure] of figures) {
    const copy = { ...figure, statistic };
    originals.set(copy, figure);
    renamed[statistic] = copy;
  }
  const original = (figure: PaperFigure) => originals.get(figure) ?? figure;
  return checksOf(renamed).map((check) => ({
    ...check,
    about: check.about.map(original),
    comparedWith: check.comparedWith.map(original),
  }));
}

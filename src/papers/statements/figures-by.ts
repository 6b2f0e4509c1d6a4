import type { PaperFigure } from '../paper-figure.ts';
import { type Statistic, summaryStatistics, type TestStatistic, testStatistics } from '../statistic.ts';
import type { Figures, Summary } from './statement.ts';

/** The first figure of each statistic wanted. */
export function figuresBy<Name extends Statistic>(
  figures: readonly PaperFigure[],
  wanted: readonly Name[],
): Figures<Name> {
  const found: Partial<Record<Name, PaperFigure>> = {};
  for (const figure of figures) {
    const name = wanted.find((one) => one === figure.statistic);
    if (name !== undefined) found[name] ??= figure;
  }
  return found;
}

/** Those of a test that speak of the whole of a comparison, and not of a group: without limits, which a group may have too. */
const speaking: readonly Statistic[] = testStatistics.filter(
  (one) => !['conf_low', 'conf_high', 'marks'].includes(one),
);

export function hasTest(figures: readonly PaperFigure[]): boolean {
  return figures.some(({ statistic }) => speaking.includes(statistic));
}

export function testOf(figures: readonly PaperFigure[]): Figures<TestStatistic> {
  return figuresBy(figures, testStatistics);
}

export function summaryOf(group: string | null, figures: readonly PaperFigure[]): Summary {
  return { group, ...figuresBy(figures, summaryStatistics) };
}

export function hasSummary(figures: readonly PaperFigure[]): boolean {
  return figures.some(
    ({ statistic }) => statistic === 'mean' || statistic === 'median' || statistic === 'score100',
  );
}

const everybody =
  /^(?:total|overall|all|sum|합계|계|전체|소계|총계|총합|all participants|whole sample|full sample|합 계|valid(?: n)?|유효(?: ?(?:n|합계|응답 ?수?|사례 ?수))?)$/iu;

/** Whether a label stands for all groups together. */
export function isEverybody(label: string | null | undefined): boolean {
  return label !== null && label !== undefined && everybody.test(label.trim());
}

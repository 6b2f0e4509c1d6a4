import type { LocalizedText } from '../../localized.ts';
import type { ComparisonFigure } from '../printed-cells.ts';
import { hull } from './comparison-figures.ts';
import type { Range } from './rounding-interval.ts';

const names: Readonly<Record<string, LocalizedText>> = {
  t: { ko: 't', en: 't' },
  df: { ko: '자유도', en: 'df' },
  p: { ko: 'p', en: 'p' },
  difference: { ko: '평균 차이', en: 'the difference' },
  conf_low: { ko: '신뢰구간의 하한', en: 'the lower confidence limit' },
  conf_high: { ko: '신뢰구간의 상한', en: 'the upper confidence limit' },
  d: { ko: '효과크기', en: 'the effect size' },
};

/** Why a printed figure of a t-test cannot be true. */
export function explain(
  figure: ComparisonFigure,
  printed: string,
  possible: readonly (Range | string)[],
  ofP: readonly Range[],
): LocalizedText {
  if (figure === 'stars') {
    const p = hull(ofP);
    const between = `p ${Number(p.low.toPrecision(2))}–${Number(p.high.toPrecision(2))}`;
    const marks = [...new Set(possible)].map((mark) => (mark === '' ? '–' : String(mark))).join(', ');
    const found = printed === '' ? '–' : printed;
    return {
      ko: `Student로도 Welch로도 ${between}: 별표는 ${found}가 아니라 ${marks}`,
      en: `by Student and by Welch alike, ${between} earns ${marks}, not ${found}`,
    };
  }
  const { low, high } = hull(possible.filter((one) => typeof one !== 'string'));
  const digits = (x: number) => (figure === 'p' ? String(Number(x.toPrecision(3))) : x.toFixed(3));
  const name = names[figure] ?? { ko: figure, en: figure };
  return {
    ko: `함께 인쇄된 수치로는 ${name.ko}이(가) ${digits(low)}에서 ${digits(high)} 사이여야 하는데 ${printed}입니다`,
    en: `the figures beside it put ${name.en} between ${digits(low)} and ${digits(high)}; printed is ${printed}`,
  };
}

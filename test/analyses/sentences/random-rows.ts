import type { StarCutPoint } from '../../../src/codebook/codebook.ts';
import { localize } from '../../../src/localized.ts';
import { fc } from '../../fast-check.ts';

/** p of every size, and close to levels of significance. */
export const anyP = fc.oneof(
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.double({ min: 0.0495, max: 0.0505, noNaN: true }),
  fc.double({ min: 0, max: 0.002, noNaN: true }),
  fc.constantFrom(0, 1, 0.05, 0.9999, 0.001, 1e-300, 0.0009999999),
);

export const anyNumber = fc.double({ min: -400, max: 400, noNaN: true });
export const positive = fc.double({ min: 1e-6, max: 400, noNaN: true });
export const proportion = fc.double({ min: 0, max: 1, noNaN: true });
export const correlation = fc.double({ min: -1, max: 1, noNaN: true });
export const people = fc.integer({ min: 2, max: 5000 });

/** An interval around anything. */
export const anyInterval = fc
  .tuple(anyNumber, positive)
  .map(([low, width]) => ({ conf_low: low, conf_high: low + width }));

export const shareInterval = fc
  .tuple(correlation, correlation)
  .map(([one, other]) => ({ conf_low: Math.min(one, other), conf_high: Math.max(one, other) }));

/** Labels with what particles and readers stumble over. */
export const label = fc
  .constantFrom(
    '유형성',
    '신뢰도(사후)',
    'SPSS',
    '20대',
    '만족 3점',
    'A',
    'Test',
    '50%',
    '서비스 품질',
    '"예"',
    '참여율(%)',
  )
  .map((text) => localize(text));

export const groupLabels = ['시범 지역', '통제(2021)'] as const;

export const populations = [
  {
    population: 'users',
    label: localize('이용자'),
    groups: [
      { group: 'all', label: localize('전체'), n: 9 },
      { group: 'one', label: localize(groupLabels[0]), n: 4 },
      { group: 'two', label: localize(groupLabels[1]), n: 5 },
    ],
  },
];

/** Whose weakest mark is the level of significance. */
export const stars = fc.constantFrom<StarCutPoint[]>(
  [{ symbol: '*', below: 0.05 }],
  [
    { symbol: '**', below: 0.01 },
    { symbol: '*', below: 0.1 },
  ],
  [{ symbol: '*', below: 0.01 }],
);

/** A t-test, as a row has it. */
export const tTest = fc
  .record({
    statistic: anyNumber,
    df: fc.integer({ min: 1, max: 9000 }),
    p_value: anyP,
    std_error: positive,
  })
  .chain((test) => anyInterval.map((interval) => ({ ...test, ...interval })));
/** An effect size with its interval, or none. */
export const figures = fc.option(
  anyInterval.chain((interval) => anyNumber.map((estimate) => ({ ...interval, estimate }))),
);

/** A share of the variance with its interval, or none. */
export const share = fc.option(
  proportion.chain((estimate) => shareInterval.map((interval) => ({ ...interval, estimate }))),
);

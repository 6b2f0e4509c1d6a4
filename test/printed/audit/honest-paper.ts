import { resolveCodebook } from '../../../src/codebook/resolve/resolve-codebook.ts';
import type { WrittenCodebook } from '../../../src/codebook/schema/codebook-schema.ts';
import type { SeededRandom } from '../../../src/stats/resampling/seeded-random.ts';
import { dressed } from './dressed.ts';
import { printedError, printedTest } from './honest-comparison.ts';
import { printFraction, printNumber, printScores, roundings } from './printing.ts';

/**
 * Printed tables of answers that were really given, as a file would have them, and the codebook of the survey.
 *
 * @param varied  also sums, standard errors and intervals of means, one-sided p, columns left out, and figures in all forms
 */
export function honestPaper(
  random: SeededRandom,
  sizes: readonly [low: number, high: number],
  varied = true,
) {
  const rounding = random.pick(roundings) ?? 'half_up';
  const [min, max] = random.pick([
    [1, 5],
    [1, 7],
    [0, 1],
    [0, 10],
  ] as const) ?? [1, 5];
  const inner = Array.from({ length: random.integer(2, 4) }, (_, index) => ({
    id: `part${index}`,
    items: Array.from({ length: random.integer(1, 5) }, (_, item) => `part${index}_${item}`),
  }));
  const codebookFile: WrittenCodebook = {
    id: 'honest',
    title: 'Honest',
    populations: [
      {
        id: 'people',
        label: 'People',
        min,
        max,
        min_valid: 'all',
        group: {
          column: 'group',
          levels: [
            { id: 'a', label: 'A', values: ['a'] },
            { id: 'b', label: 'B', values: ['b'] },
          ],
        },
        scales: [
          { id: 'whole', label: 'Whole', scales: inner.map(({ id, items }) => ({ id, label: id, items })) },
        ],
      },
    ],
  };
  const itemIds = inner.flatMap(({ items }) => items);
  const [n1, n2] = [random.integer(...sizes), random.integer(...sizes)];
  const n = n1 + n2;
  const answers = Array.from({ length: n }, (_, person) => {
    const level = random.between(0.3, 0.8) + (person < n1 ? 0 : 0.1) + 0.15 * random.normal();
    return itemIds.map(() => {
      const answer = Math.round(min + (max - min) * (level + 0.2 * random.normal()));
      return Math.min(max, Math.max(min, answer));
    });
  });
  const sumsOf = (items: readonly string[], people = answers) =>
    people.map((row) => items.reduce((sum, id) => sum + (row[itemIds.indexOf(id)] ?? 0), 0));
  const scales = [{ id: 'whole', items: itemIds }, ...inner];
  const sometimes = (share: number) => varied && random.uniform() < share;
  const isSum = sometimes(0.2);
  const scoreForm = (items: readonly string[]) =>
    isSum
      ? { items: 1, min: min * items.length, max: max * items.length }
      : { items: items.length, min, max };
  const spread = (['sd', 'se', 'conf_low'] as const).filter(() => sometimes(0.3));
  const meanOf = (items: readonly string[], form = scoreForm(items)) => {
    const sums = sumsOf(items);
    const { mean, score100, sd } = printScores(sums, form, 2, rounding);
    const error = printedError(sums, form, rounding);
    return {
      mean,
      score100,
      ...(spread.includes('sd') ? { sd } : {}),
      ...(spread.includes('se') ? { se: error.se } : {}),
      ...(spread.includes('conf_low') ? { conf_low: error.low, conf_high: error.high } : {}),
    };
  };
  const score = isSum ? { score: 'sum' } : {};

  const welch = random.uniform() < 0.5;
  const reversed = random.uniform() < 0.3;
  const cuts = { '*': '.05', '**': '.01', '***': '.001' };
  const columns = ['df', 'p', 'difference', 'conf_low', 'd', 'stars'].filter(() => random.uniform() < 0.6);
  const oneSided = sometimes(0.2);
  const left = ['n', 'mean', 'sd', 't'].filter(() => sometimes(0.15));
  const comparisons = scales.flatMap(({ id, items }) => {
    const form = scoreForm(items);
    const [a, b] = [sumsOf(items, answers.slice(0, n1)), sumsOf(items, answers.slice(n1))];
    const printed = reversed
      ? printedTest(b, a, { form, welch, rounding })
      : printedTest(a, b, { form, welch, rounding });
    if (!printed) return [];
    const { figures, pValue } = printed;
    const groups = reversed ? [...figures.groups].reverse() : figures.groups;
    const [ofA, ofB] = groups.map(({ n: size, mean, sd }) => ({
      n: left.includes('n') ? '' : size,
      mean: left.includes('mean') ? '–' : mean,
      sd: left.includes('sd') ? '' : sd,
    }));
    const ownP = oneSided ? pValue / 2 : pValue;
    const p = ownP < 0.001 ? '<.001' : printNumber(ownP, 3, rounding).replace(/^0/, '');
    const stars = Object.entries(cuts).reduce((mark, [own, cut]) => (ownP < Number(cut) ? own : mark), '');
    return {
      scale: id,
      a: ofA,
      b: ofB,
      t: left.includes('t') ? '' : figures.t,
      ...(columns.includes('df') ? { df: figures.df } : {}),
      ...(columns.includes('p') ? { p } : {}),
      ...(columns.includes('difference') ? { difference: figures.difference } : {}),
      ...(columns.includes('conf_low') ? { conf_low: figures.conf_low, conf_high: figures.conf_high } : {}),
      ...(columns.includes('d') ? { d: figures.d } : {}),
      ...(columns.includes('stars') ? { stars } : {}),
    };
  });

  const percent = (count: number, of: number) =>
    of === 0 ? '0.0' : printFraction(100n * BigInt(count), BigInt(of), 1, rounding);
  const base = random.pick(['everybody', 'column', 'row'] as const);
  const valid = random.uniform() < 0.5;
  const variables = Array.from({ length: random.integer(2, 4) }, (_, index) => {
    const levels = random.integer(2, 6);
    const missing = random.uniform() < 0.3 ? 0.05 : 0;
    const level = answers.map(() =>
      random.uniform() < missing ? -1 : Math.floor(levels * random.uniform() * random.uniform()),
    );
    const counts = Array.from({ length: levels }, (_, of) => {
      const first = level.slice(0, n1).filter((one) => one === of).length;
      const second = level.slice(n1).filter((one) => one === of).length;
      return [first + second, first, second] as const;
    });
    const answered = [0, 1, 2].map((column) => counts.reduce((sum, row) => sum + (row[column] ?? 0), 0));
    return { variable: `v${index}`, counts, of: valid ? answered : [n, n1, n2] };
  });
  const byGroup = variables.flatMap(({ variable, counts, of }) =>
    counts.map(([all, a, b], level) => {
      const [ofAll = 0, ofA = 0, ofB = 0] = of;
      const [divisorA, divisorB] =
        base === 'everybody' ? [ofAll, ofAll] : base === 'column' ? [ofA, ofB] : [all, all];
      return {
        variable,
        level: `l${level}`,
        all: [String(all), percent(all, ofAll)],
        a: [String(a), percent(a, divisorA)],
        b: [String(b), percent(b, divisorB)],
      };
    }),
  );
  const totalOf = (size: number) => [String(size), base === 'column' ? '100.0' : percent(size, n)];
  const population = 'people';
  const concepts = Array.from({ length: random.integer(2, 6) }, () => random.integer(1, 9));
  const written = {
    tables: [
      {
        kind: 'scale_means',
        table: '1',
        population,
        n: String(n),
        ...score,
        rows: scales.map(({ id, items }) => ({ scale: id, ...meanOf(items) })),
      },
      ...inner.map(({ id, items }, index) => ({
        kind: 'item_means',
        table: `2.${index}`,
        population,
        n: String(n),
        scale: id,
        ...score,
        total: meanOf(items),
        rows: items.map((item) => ({ item, ...meanOf([item], { items: 1, min, max }) })),
      })),
      {
        kind: 'group_comparison',
        table: '3',
        population,
        stars: cuts,
        ...score,
        ...(oneSided ? { sided: 'one' } : {}),
        rows: comparisons,
      },
      {
        kind: 'frequencies_by_group',
        table: '4',
        population,
        n: String(n),
        total: { all: [String(n), '100.0'], a: totalOf(n1), b: totalOf(n2) },
        rows: byGroup,
      },
      {
        kind: 'frequencies',
        table: '5',
        population,
        n: String(n),
        rows: byGroup.map(({ variable, level, all: [count = '', of = ''] }) => ({
          variable,
          level,
          n: count,
          percent: of,
        })),
      },
      {
        kind: 'themes',
        table: '6',
        category: 'c',
        subcategories: concepts.length,
        concepts: concepts.reduce((a, b) => a + b, 0),
        rows: concepts.map((count, index) => ({ subcategory: `s${index}`, concepts: count })),
      },
    ],
  };
  return {
    written: varied ? dressed(written, random) : written,
    codebook: resolveCodebook(codebookFile),
    rounding,
  };
}

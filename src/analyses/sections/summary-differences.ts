import type { LocalizedText } from '../../localized.ts';
import { messages } from '../../messages/messages.ts';
import { isOfMany } from '../compared/shown-comparisons.ts';
import type { ComparisonRow } from '../comparisons/comparison-row.ts';
import type { OmnibusRow } from '../omnibus/omnibus-row.ts';
import type { PopulationRow } from '../populations/population-row.ts';
import type { PostHocRow } from '../post-hoc/post-hoc-row.ts';
import { decimalsOf } from '../sentences/comparison-sentences.ts';
import type { Wording } from '../sentences/wording.ts';
import { unpadded } from '../stars-for.ts';
import type { ShownReport } from './shown-report.ts';

const texts = messages.report;

/** Indicators whose groups differ, and how many tests have a star: of two groups, or of more at once. */
export function differencesIn(
  {
    comparisons,
    omnibus,
    post_hoc,
    settings,
  }: Pick<ShownReport, 'comparisons' | 'omnibus' | 'post_hoc' | 'settings'>,
  population: PopulationRow,
  wording: Wording,
): string[] {
  const own = <Row extends { readonly population: string }>(rows: readonly Row[]) =>
    rows.filter((row) => row.population === population.population);
  const many = isOfMany(population);
  const rows: readonly (ComparisonRow | OmnibusRow)[] = many ? own(omnibus) : own(comparisons);
  const found = many
    ? outermost(own(omnibus)).flatMap((row) => ofMany(row, own(post_hoc), wording))
    : outermost(own(comparisons)).flatMap((row) => ofTwo(row, wording));
  return [...found, ...counts(rows, many, settings, wording)];
}

const outermost = <Row extends { readonly parent: string | null; readonly stars: string }>(
  rows: readonly Row[],
) => rows.filter(({ parent, stars }) => parent === null && stars !== '');

/** The direction, the size and the p that the stars go by. */
function ofTwo(row: ComparisonRow, { say, group, figure, p }: Wording): string[] {
  const test = row[row.test];
  if (!test || !row.cohens_d) return [];
  const [first, second] = [group(row.population, row.group1), group(row.population, row.group2)];
  const [higher, lower] = test.statistic > 0 ? [first, second] : [second, first];
  const figures = [figure('d', Math.abs(row.cohens_d.estimate)), p(test.p_value)];
  return [say(texts.differs({ label: row.label, higher, lower, figures }))];
}

/** The test of all groups, then the pairs that differ by the procedure that goes with it. */
function ofMany(row: OmnibusRow, pairs: readonly PostHocRow[], wording: Wording): string[] {
  const { say, figure, share, p, group, isSignificant, points } = wording;
  const test = row[row.test];
  if (!test) return [];
  const df2 = row.test === 'welch_anova' ? decimalsOf(test.df2, points) : String(test.df2);
  const figures = [
    figure('F', test.statistic, [String(test.df1), df2]),
    p(test.p_value),
    ...(row.eta_squared ? [share('η²', row.eta_squared.estimate)] : []),
  ];
  const name = row.test === 'anova' ? 'tukey' : 'games_howell';
  const procedure = messages.comparisonSentences.tests[name];
  const differing = pairs.flatMap((pair) => {
    const tested = pair[name];
    if (pair.scale !== row.scale || !tested || pair.estimate === null || !isSignificant(tested.p_value))
      return [];
    const [first, second] = [group(row.population, pair.group1), group(row.population, pair.group2)];
    const [higher, lower] = pair.estimate > 0 ? [first, second] : [second, first];
    return say(texts.higherThan({ higher, lower }));
  });
  const words: LocalizedText =
    differing.length > 0
      ? texts.pairsThatDiffer({ procedure, pairs: differing })
      : texts.noPairDiffers({ procedure });
  return [say(texts.levelsDiffer({ label: row.label, figures })), say(words)];
}

/** How many tests have a star; those that could not be computed have none for another reason. */
function counts(
  tests: readonly (ComparisonRow | OmnibusRow)[],
  many: boolean,
  { stars }: Pick<ShownReport['settings'], 'stars'>,
  { say }: Wording,
): string[] {
  const weakest = stars.at(-1);
  const rows = tests.length;
  const lacking = tests.filter(({ not_computed, test }) => test in not_computed).length;
  if (rows === 0) return [];
  if (lacking === rows) return [say(texts.noneComputed({ rows }))];
  const marked = tests.filter((row) => row.stars !== '').length;
  const about = weakest && { marked, rows: rows, below: unpadded(weakest.below) };
  return [
    ...(about ? [say(many ? texts.markedOfMany(about) : texts.marked(about))] : []),
    ...(lacking > 0 ? [say(texts.notComputed({ rows, lacking }))] : []),
  ];
}

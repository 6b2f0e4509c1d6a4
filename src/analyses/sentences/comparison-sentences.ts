import { roundHalfAway } from '../../document/round-half-away.ts';
import { messages } from '../../messages/messages.ts';
import type { StudySettings } from '../analysis.ts';
import type { ComparedRow } from '../compared/compared-row.ts';
import { pOf, unadjustedP } from '../compared/p-of.ts';
import { isOfMany } from '../compared/shown-comparisons.ts';
import type { ComparisonRow } from '../comparisons/comparison-row.ts';
import type { PopulationRow } from '../populations/population-row.ts';
import type { ScoreView } from '../score-view.ts';
import { joined, type SentenceParagraph, type SentencePart } from './sentence.ts';
import { claim, described, type Wording, wordingOf } from './wording.ts';

const texts = messages.comparisonSentences;

interface WithComparisons {
  readonly settings: StudySettings;
  readonly populations: readonly PopulationRow[];
  readonly comparisons: readonly ComparisonRow[];
}

/** A paragraph for every two groups of every scale: what the t-test says. */
export function comparisonSentences(report: WithComparisons, view: ScoreView): SentencePart[] {
  const wording = wordingOf(report, view);
  return report.populations.map(({ population, label, groups }) => ({
    heading: wording.say(
      messages.sentences.headingOf({ population: label, what: messages.sentences.headings.comparisons }),
    ),
    tested: true as const,
    paragraphs: [
      ...report.comparisons
        .filter((row) => row.population === population)
        .map((row) => meansParagraph(row, wording)),
      ...(isOfMany({ groups }) ? [notAdjusted(population, wording)] : []),
    ],
  }));
}

/** Pairs of more than two groups are tested one by one. */
const notAdjusted = (population: string, { say }: Wording): SentenceParagraph => ({
  id: `comparisons/${population}/not_adjusted`,
  text: `${say(messages.documents.scoreTexts.notAdjusted)}.`,
});

/** What the t-test of two groups says. */
export const meansParagraph = (row: ComparisonRow, wording: Wording): SentenceParagraph => ({
  id: idOf(row),
  text: means(row, wording),
});

const idOf = ({ population, scale, group1, group2 }: ComparisonRow): string =>
  ['comparisons', population, scale, group1, group2].join('/');

/** Of a comparison, with the test of ranks and what was asked for beside. */
export function comparisonParagraph(row: ComparedRow, wording: Wording): SentenceParagraph {
  return {
    id: idOf(row),
    text: joined([means(row, wording), ranks(row, wording), equivalence(row, wording)]),
  };
}

function means(row: ComparedRow, wording: Wording): string {
  const { say, group } = wording;
  const test = texts.tests[row.test];
  const scale = row.label;
  const first = described(
    group(row.population, row.group1),
    { n: row.n1, mean: row.mean1, sd: row.sd1 },
    wording,
  );
  const second = described(
    group(row.population, row.group2),
    { n: row.n2, mean: row.mean2, sd: row.sd2 },
    wording,
  );
  const tested = row[row.test];
  const p = pOf(row);
  if (!tested || p === null) {
    const reason = wording.reason(row.not_computed[row.test]);
    return say(texts.untested({ test, scale, first, second, reason }));
  }
  const words = verdict(row, wording.isSignificant(p), tested.statistic);
  return claim(say(texts[words.id]({ test, scale, first, second, higher: words.higher })), [
    ...figuresOf(row, tested, wording),
  ]);
}

/** What is claimed of the first group against the second. */
function verdict({ one_sided }: ComparedRow, isSignificant: boolean, sign: number) {
  const higher = one_sided ? one_sided.alternative === 'greater' : sign > 0;
  if (isSignificant) return { id: 'differ', higher } as const;
  return { id: one_sided ? 'notAsExpected' : 'alike', higher } as const;
}

function figuresOf(
  row: ComparedRow,
  tested: NonNullable<ComparisonRow['student']>,
  { figure, p, points, say, differenceInterval, bootstrapInterval }: Wording,
): string[] {
  const df = row.test === 'welch' ? decimalsOf(tested.df, points) : String(tested.df);
  const adjusted = row.p_adjusted;
  const ofTest = unadjustedP(row);
  return [
    figure('t', tested.statistic, [df]),
    ...(ofTest === null ? [] : [p(ofTest, row.one_sided ? say(texts.oneSidedP) : 'p')]),
    ...(adjusted
      ? [p(adjusted.p_value, say(texts.adjustedP({ method: messages.compare.methods[adjusted.method] })))]
      : []),
    ...(row.permutation ? [p(row.permutation.p_value, say(texts.permutationP))] : []),
    ...(row.cohens_d ? [figure('d', row.cohens_d.estimate)] : []),
    differenceInterval(tested),
    ...(row.bootstrap ? [bootstrapInterval(row.bootstrap)] : []),
  ];
}

function ranks(row: ComparedRow, wording: Wording): string {
  const { mann_whitney: ranked, one_sided: oneSided, cliffs_delta: delta } = row;
  const { say, group, figure, share } = wording;
  const p = oneSided ? oneSided.mann_whitney_p_value : ranked?.p_value;
  if (!ranked || p === null || p === undefined)
    return say(texts.ranksUntested({ reason: wording.reason(row.not_computed['mann_whitney']) }));
  const { id, higher } = verdict(row, wording.isSignificant(p), ranked.z);
  const message = {
    differ: texts.ranksDiffer,
    alike: texts.ranksAlike,
    notAsExpected: texts.ranksNotAsExpected,
  };
  const first = group(row.population, row.group1);
  const second = group(row.population, row.group2);
  return claim(say(message[id]({ first, second, higher })), [
    figure('U', ranked.statistic),
    figure('z', ranked.z),
    wording.p(p, oneSided ? say(texts.oneSidedP) : 'p'),
    ...(delta ? [share(say(texts.cliffsDelta), delta.estimate)] : []),
  ]);
}

function equivalence({ equivalence: asked, test, not_computed }: ComparedRow, wording: Wording): string {
  if (!asked) return '';
  const { say } = wording;
  const p = test === 'welch' ? asked.welch_p_value : asked.student_p_value;
  if (p === null) return say(texts.equivalenceUntested({ reason: wording.reason(not_computed[test]) }));
  const message = wording.isSignificant(p) ? texts.equivalent : texts.notEquivalent;
  return claim(say(message({ margin: String(asked.margin) })), [wording.p(p)]);
}

/** Degrees of freedom of Welch's tests. */
export const decimalsOf = (df: number, points: number): string => roundHalfAway(df, points);

import { messages } from '../../messages/messages.ts';
import type { OmnibusRow } from '../omnibus/omnibus-row.ts';
import type { PostHocRow } from '../post-hoc/post-hoc-row.ts';
import { decimalsOf } from './comparison-sentences.ts';
import { joined, type SentenceParagraph } from './sentence.ts';
import { claim, described, type Wording } from './wording.ts';

const texts = messages.comparisonSentences;

/** Of three and more groups on one scale: their means, the tests of them all, then of each two. */
export function omnibusParagraph(
  row: OmnibusRow,
  pairs: readonly PostHocRow[],
  wording: Wording,
): SentenceParagraph {
  const levels = row.levels.map(({ id, ...figures }) =>
    described(wording.group(row.population, id), figures, wording),
  );
  return {
    id: ['omnibus', row.population, row.scale].join('/'),
    text: joined([
      wording.say(texts.levels({ scale: row.label, levels })),
      means(row, wording),
      ranks(row, wording),
      ...postHoc(row, pairs, wording),
    ]),
  };
}

function means(row: OmnibusRow, wording: Wording): string {
  const { say, figure, share, points } = wording;
  const test = texts.tests[row.test];
  const tested = row[row.test];
  if (!tested) return say(texts.levelsUntested({ test, reason: wording.reason(row.not_computed[row.test]) }));
  const df2 = row.test === 'welch_anova' ? decimalsOf(tested.df2, points) : String(tested.df2);
  const message = wording.isSignificant(tested.p_value) ? texts.levelsDiffer : texts.levelsAlike;
  const { eta_squared: eta } = row;
  return claim(say(message({ test })), [
    figure('F', tested.statistic, [String(tested.df1), df2]),
    wording.p(tested.p_value),
    ...(eta ? [share('η²', eta.estimate), wording.shareInterval(eta)] : []),
  ]);
}

function ranks({ kruskal_wallis: ranked, not_computed }: OmnibusRow, wording: Wording): string {
  const { say, figure } = wording;
  if (!ranked)
    return say(texts.levelRanksUntested({ reason: wording.reason(not_computed['kruskal_wallis']) }));
  const message = wording.isSignificant(ranked.p_value) ? texts.levelRanksDiffer : texts.levelRanksAlike;
  return claim(say(message), [figure('H', ranked.statistic, [String(ranked.df)]), wording.p(ranked.p_value)]);
}

/** Pairs by the procedure that goes with the test: each that differs, then all that do not. */
function postHoc({ test: omnibus }: OmnibusRow, rows: readonly PostHocRow[], wording: Wording): string[] {
  const { say, group, figure, p, interval } = wording;
  const procedure = omnibus === 'anova' ? 'tukey' : 'games_howell';
  const test = texts.tests[procedure];
  const differ: string[] = [];
  const alike: string[] = [];
  const untested: string[] = [];
  let smallest = 1;
  for (const row of rows) {
    const [first, second] = [group(row.population, row.group1), group(row.population, row.group2)];
    const tested = row[procedure];
    const { estimate } = row;
    if (!tested || estimate === null) {
      const what = wording.reason(row.not_computed[procedure]);
      untested.push(say(texts.pair({ first, second, what })));
    } else if (wording.isSignificant(tested.p_value)) {
      differ.push(
        claim(say(texts.pairDiffers({ test, first, second, higher: estimate > 0 })), [
          figure(say(texts.meanDifference), estimate),
          interval(tested),
          p(tested.p_value),
        ]),
      );
    } else {
      alike.push(say(texts.pair({ first, second, what: p(tested.p_value) })));
      smallest = Math.min(smallest, tested.p_value);
    }
  }
  return [
    ...differ,
    ...(alike.length > 0 && differ.length > 0 ? [say(texts.pairsAlike({ test, pairs: alike }))] : []),
    ...(alike.length > 0 && differ.length === 0
      ? [say(texts.noPairDiffers({ test, smallest: p(smallest) }))]
      : []),
    ...(untested.length > 0 ? [say(texts.pairsUntested({ test, pairs: untested }))] : []),
  ];
}

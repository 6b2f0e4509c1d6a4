import { messages } from '../../messages/messages.ts';
import type { DidRow } from '../did/did-row.ts';
import { decimalsOf } from './comparison-sentences.ts';
import type { SentenceParagraph } from './sentence.ts';
import { claim, described, type Wording } from './wording.ts';

const texts = messages.pairSentences;

/** Of how much two groups changed. */
export function didParagraph(row: DidRow, wording: Wording): SentenceParagraph {
  const id = ['did', row.population, row.scale, row.group1, row.group2, row.wave1, row.wave2].join('/');
  const { group, say, figure, p, points } = wording;
  const about = {
    test: messages.comparisonSentences.tests[row.test],
    scale: row.label,
    earlier: row.wave1_label,
    later: row.wave2_label,
    first: described(
      group(row.population, row.group1),
      { n: row.n1, mean: row.change1, sd: row.sd1 },
      wording,
    ),
    second: described(
      group(row.population, row.group2),
      { n: row.n2, mean: row.change2, sd: row.sd2 },
      wording,
    ),
  };
  const { estimate, statistic, df, p_value: pValue, conf_low, conf_high } = row;
  if (estimate === null || statistic === null || df === null || pValue === null) {
    const reason = wording.reason(row.not_computed['statistic'] ?? row.not_computed['estimate']);
    return { id, text: say(texts.changesUntested({ ...about, reason })) };
  }
  const words = wording.isSignificant(pValue)
    ? texts.changesDiffer({ ...about, greater: statistic > 0 })
    : texts.changesAlike(about);
  const text = claim(say(words), [
    figure(say(texts.differenceInDifferences), estimate),
    ...(conf_low === null || conf_high === null ? [] : [wording.interval({ conf_low, conf_high })]),
    figure('t', statistic, [row.test === 'welch' ? decimalsOf(df, points) : String(df)]),
    p(pValue),
    ...(row.permutation ? [p(row.permutation.p_value, say(messages.comparisonSentences.permutationP))] : []),
    ...(row.bootstrap ? [wording.bootstrapInterval(row.bootstrap)] : []),
  ]);
  return { id, text };
}

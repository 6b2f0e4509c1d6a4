import type { LocalizedText } from '../../localized.ts';
import { messages } from '../../messages/messages.ts';
import type { StudySettings } from '../analysis.ts';
import type { CorrelationRow } from '../correlations/correlation-row.ts';
import type { CorrelationSettings } from '../correlations/correlation-settings.ts';
import type { PopulationRow } from '../populations/population-row.ts';
import type { ScoreView } from '../score-view.ts';
import { joined, type SentenceParagraph, type SentencePart } from './sentence.ts';
import { claim, type Wording, wordingOf } from './wording.ts';

const texts = messages.variableSentences;

interface WithCorrelations {
  readonly settings: StudySettings & Pick<CorrelationSettings, 'method'>;
  readonly populations: readonly PopulationRow[];
  readonly correlations: readonly CorrelationRow[];
}

/** A paragraph for every two variables, by the method that tables show; for everybody, then each group. */
export function correlationSentences(report: WithCorrelations, view: ScoreView): SentencePart[] {
  const wording = wordingOf(report, view);
  const { headingOf } = messages.sentences;
  const what: LocalizedText = messages.correlate.texts.correlations;
  return report.populations.flatMap(({ population, label, groups }) =>
    groups.map((group) => ({
      heading: wording.say(
        headingOf({
          population: label,
          what: groups.length > 1 ? headingOf({ population: what, what: group.label }) : what,
        }),
      ),
      tested: true as const,
      paragraphs: report.correlations
        .filter((row) => row.population === population && row.group === group.group)
        .map((row) => correlationParagraph(row, report.settings, wording)),
    })),
  );
}

export function correlationParagraph(
  row: CorrelationRow,
  { method }: Pick<CorrelationSettings, 'method'>,
  wording: Wording,
): SentenceParagraph {
  return {
    id: ['correlations', row.population, row.scale1, row.scale2, row.group].join('/'),
    text: joined([
      ...(method === 'spearman' ? [] : [sentenceOf(row, 'pearson', wording)]),
      ...(method === 'pearson' ? [] : [sentenceOf(row, 'spearman', wording)]),
    ]),
  };
}

const words = {
  pearson: {
    symbol: 'r',
    correlated: texts.correlated,
    notCorrelated: texts.notCorrelated,
    untested: texts.correlationUntested,
    uncomputed: texts.correlationUncomputed,
  },
  spearman: {
    symbol: texts.spearman,
    correlated: texts.ranksCorrelated,
    notCorrelated: texts.ranksNotCorrelated,
    untested: texts.ranksUntested,
    uncomputed: texts.ranksUncomputed,
  },
};

function sentenceOf(row: CorrelationRow, method: 'pearson' | 'spearman', wording: Wording): string {
  const { say, share, p, shareInterval } = wording;
  const { label1: first, label2: second } = row;
  const { symbol, ...say1 } = words[method];
  const name = typeof symbol === 'string' ? symbol : say(symbol);
  const correlation = row[method];
  const reason = (figure: string) => wording.reason(row.not_computed[figure]);
  if (!correlation) return say(say1.uncomputed({ first, second, reason: reason(method) }));
  const { estimate, df, p_value: pValue } = correlation;
  if (df === null || pValue === null) {
    return claim(say(say1.untested({ first, second, reason: reason(`${method}.p_value`) })), [
      share(name, estimate),
      `n = ${row.n}`,
    ]);
  }
  const message = wording.isSignificant(pValue)
    ? say1.correlated({ first, second, positive: estimate > 0 })
    : say1.notCorrelated({ first, second });
  return claim(say(message), [
    share(name, estimate, [String(df)]),
    p(pValue),
    ...(method === 'pearson' ? intervalOf(row, shareInterval) : []),
  ]);
}

function intervalOf({ pearson }: CorrelationRow, text: Wording['shareInterval']): string[] {
  if (!pearson || pearson.conf_low === null || pearson.conf_high === null) return [];
  return [text({ conf_low: pearson.conf_low, conf_high: pearson.conf_high })];
}

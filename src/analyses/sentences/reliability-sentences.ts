import { messages } from '../../messages/messages.ts';
import type { ReliabilityRow } from '../reliability/reliability-row.ts';
import type { ShownReliability } from '../reliability/shown-reliability.ts';
import type { ScoreView } from '../score-view.ts';
import type { SentenceParagraph, SentencePart } from './sentence.ts';
import { type Wording, wordingOf } from './wording.ts';

const texts = messages.variableSentences;

/** A paragraph for every scale; for everybody, then each group. */
export function reliabilitySentences(
  report: Omit<ShownReliability, 'reliability_items'>,
  view: ScoreView,
): SentencePart[] {
  const wording = wordingOf(report, view);
  const { headingOf } = messages.sentences;
  const what = messages.reliability.texts.reliability;
  return report.populations.flatMap(({ population, label, groups }) =>
    groups.map((group) => ({
      heading: wording.say(
        headingOf({
          population: label,
          what: groups.length > 1 ? headingOf({ population: what, what: group.label }) : what,
        }),
      ),
      paragraphs: report.reliability
        .filter((row) => row.population === population && row.group === group.group)
        .map((row) => reliabilityParagraph(row, wording)),
    })),
  );
}

export function reliabilityParagraph(row: ReliabilityRow, wording: Wording): SentenceParagraph {
  const { say, share, shareInterval } = wording;
  const { cronbach_alpha: alpha, mcdonald_omega: omega } = row;
  const uncomputed = (what: typeof texts.cronbachAlpha, figure: string) =>
    say(texts.uncomputed({ what, reason: wording.reason(row.not_computed[figure]) }));
  const figures = [
    alpha
      ? `${share(say(texts.cronbachAlpha), alpha.estimate)}, ${shareInterval(alpha)}`
      : uncomputed(texts.cronbachAlpha, 'cronbach_alpha'),
    omega
      ? share(say(texts.mcdonaldOmega), omega.estimate)
      : uncomputed(texts.mcdonaldOmega, 'mcdonald_omega'),
  ];
  return {
    id: ['reliability', row.population, row.scale, row.group].join('/'),
    text: say(
      texts.reliability({
        scale: row.label,
        items: String(row.items),
        n: row.n === null ? '–' : String(row.n),
        figures,
      }),
    ),
  };
}

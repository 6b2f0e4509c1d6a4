import { messages } from '../../messages/messages.ts';
import type { AssociationRow } from '../associations/association-row.ts';
import type { ShownAssociations } from '../associations/shown-associations.ts';
import type { ScoreView } from '../score-view.ts';
import { joined, type SentenceParagraph, type SentencePart } from './sentence.ts';
import { claim, type Wording, wordingOf } from './wording.ts';

const texts = messages.variableSentences;

/** A paragraph for every characteristic and the groups. */
export function associationSentences(
  report: Omit<ShownAssociations, 'balance'>,
  view: ScoreView,
): SentencePart[] {
  const wording = wordingOf(report, view);
  return report.populations.map(({ population, label }) => ({
    heading: wording.say(
      messages.sentences.headingOf({ population: label, what: messages.describe.texts.associations }),
    ),
    tested: true as const,
    paragraphs: report.associations
      .filter((row) => row.population === population)
      .map((row) => associationParagraph(row, wording)),
  }));
}

export function associationParagraph(row: AssociationRow, wording: Wording): SentenceParagraph {
  const { say } = wording;
  return {
    id: ['associations', row.population, row.variable, row.by].join('/'),
    text: joined([
      chiSquare(row, wording),
      fisher(row, wording),
      row.cells_below_5 === 0
        ? ''
        : say(texts.smallExpectations({ cells: String(row.cells), below: String(row.cells_below_5) })),
    ]),
  };
}

function chiSquare(row: AssociationRow, wording: Wording): string {
  const { say, figure, share, shareInterval, p } = wording;
  const { chi_square: tested, cramers_v: v, label: first, by_label: second } = row;
  if (!tested) {
    const reason = wording.reason(row.not_computed['chi_square']);
    return say(texts.associationUntested({ first, second, reason }));
  }
  const message = wording.isSignificant(tested.p_value) ? texts.associated : texts.notAssociated;
  return claim(say(message({ first, second })), [
    figure('χ²', tested.statistic, [String(tested.df), `N = ${row.n}`]),
    p(tested.p_value),
    ...(v ? [share(say(texts.cramersV), v.estimate), shareInterval(v)] : []),
  ]);
}

function fisher({ fisher: exact, chi_square, not_computed }: AssociationRow, wording: Wording): string {
  const { say, p } = wording;
  // Where nothing can be tested, it has been said.
  if (!exact)
    return chi_square ? say(texts.exactUntested({ reason: wording.reason(not_computed['fisher']) })) : '';
  const message = wording.isSignificant(exact.p_value) ? texts.exactlyAssociated : texts.exactlyNotAssociated;
  return claim(say(message), [p(exact.p_value)]);
}

import type { Population } from '../../../codebook/codebook.ts';
import { type Document, paragraph } from '../../../document/document.ts';
import { problemText } from '../../../document/problem-text.ts';
import type { Language } from '../../../localized.ts';
import { messages } from '../../../messages/messages.ts';
import { asPrintedTables } from '../../document/as-printed-tables.ts';
import { type Made, part, reproduced } from '../../document/reproduced.ts';
import type { Verification, VerifiedCell } from '../verification-schema.ts';
import { differences, heldAgainst, notTestable, verdictTable } from './verification-document.ts';
import { summaryText } from './verification-text.ts';

const texts = messages.printedReports;

/** A verification to be handed on: what differs first, where it stands in the paper, and how it was computed. */
export function verificationReport(
  verification: Verification,
  made: Made,
  language: Language,
  populations: readonly Pick<Population, 'id' | 'label'>[],
): Document {
  const { cells, summary, tables, inputs, warnings } = verification;
  const having = (verdict: VerifiedCell['verdict']) => cells.filter((cell) => cell.verdict === verdict);
  const printed = asPrintedTables(cells, ({ verdict }) => verdict === 'mismatch', language);
  const warned = warnings.map((warning) => problemText(warning, language));
  return {
    title: texts.titleOfVerification({ file: verification.tables_file })[language],
    blocks: [
      paragraph([summaryText(verification, language)], summary.mismatch > 0 ? 'bad' : 'good'),
      ...part(
        texts.differences,
        [
          ...differences('mismatches', having('mismatch'), language),
          ...differences('tolerated', having('tolerated'), language),
        ],
        language,
      ),
      ...part(
        texts.tablesOfPaper,
        printed.length === 0 ? [] : [...printed, paragraph([texts.differs[language]], 'quiet')],
        language,
      ),
      ...part(
        texts.verdicts,
        [verdictTable(tables, language), ...notTestable(having('not_testable'), language)],
        language,
      ),
      ...part(
        messages.report.headings.data,
        [
          paragraph(heldAgainst(verification, language, populations)),
          ...(warned.length === 0 ? [] : [paragraph([messages.report.warnings[language], ...warned])]),
        ],
        language,
      ),
      ...reproduced(verification, made, inputs, language),
    ],
  };
}

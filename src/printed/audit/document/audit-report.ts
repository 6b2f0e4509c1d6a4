import { type Document, paragraph } from '../../../document/document.ts';
import type { Language } from '../../../localized.ts';
import { messages } from '../../../messages/messages.ts';
import { asPrintedTables } from '../../document/as-printed-tables.ts';
import { type Made, part, reproduced } from '../../document/reproduced.ts';
import type { Audit, AuditFinding } from '../audit-schema.ts';
import {
  adjustedTable,
  conventionsTable,
  findingsTable,
  nothingFound,
  unreadTable,
  verdictTable,
} from './audit-document.ts';
import { auditText, labelsOf } from './audit-text.ts';
import { tPictures } from './t-picture.ts';

const texts = messages.printedReports;

/** An audit to be handed on: what is wrong first, where it stands in the paper, where each t can lie, and how it was found. */
export function auditReport(audit: Audit, made: Made, language: Language): Document {
  const { findings, cells, unread, summary } = audit;
  const having = (verdict: AuditFinding['verdict']) =>
    findings.filter((finding) => finding.verdict === verdict);
  const labels = labelsOf(audit, language);
  const found = findingsTable(having('inconsistent'), labels, language);
  const printed = asPrintedTables(cells, ({ verdict }) => verdict === 'inconsistent', language);
  const pictures = tPictures(audit, language);
  const unfinished =
    summary.given_up > 0 ? [auditText('givenUp', language, { findings: summary.given_up })] : [];
  const nothing = found.length === 0 && unread.length === 0 ? [nothingFound(audit, language)] : [];
  return {
    title: texts.titleOfAudit({ file: audit.tables_file })[language],
    blocks: [
      paragraph([
        texts.wrongInAll({ wrong: summary.inconsistent, cells: summary.cells })[language],
        ...unfinished,
      ]),
      ...nothing,
      ...part(texts.contradictions, found, language),
      ...part(
        texts.tablesOfPaper,
        printed.length === 0 ? [] : [...printed, paragraph([texts.contradicts[language]], 'quiet')],
        language,
      ),
      ...part(
        texts.feasibleT,
        pictures.length === 0 ? [] : [...pictures, paragraph([texts.rangeNote[language]], 'quiet')],
        language,
      ),
      ...part(texts.adjusted, adjustedTable(having('adjusted'), labels, language), language),
      ...part(
        texts.howPrinted,
        [...conventionsTable(audit, language), ...unreadTable(audit, labels, language)],
        language,
      ),
      ...part(
        texts.verdicts,
        [verdictTable(audit, language), paragraph([auditText('notes', language)], 'quiet')],
        language,
      ),
      ...reproduced(audit, made, [], language),
    ],
  };
}

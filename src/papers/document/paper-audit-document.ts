import { type Block, type Document, type Paragraph, paragraph } from '../../document/document.ts';
import type { Language } from '../../localized.ts';
import { paperEndings } from '../read/paper-kinds.ts';
import type { PaperAuditDocument, PaperFinding } from './paper-audit-schema.ts';
import {
  conventionsTable,
  documentsTable,
  findingsTable,
  notReadTable,
  tablesTable,
  unreadableTable,
} from './paper-audit-tables.ts';
import { paperTexts as texts } from './paper-audit-text.ts';

/** For a screen: what was read and checked, then what was not read, and last what cannot be true. */
export function paperAuditDocument(audit: PaperAuditDocument, language: Language): Document {
  const { documents, summary } = audit;
  const several = documents.length > 1;
  const [first] = documents;
  return {
    title: several || !first ? texts.title({ documents: documents.length })[language] : first.file,
    blocks: [
      ...(several
        ? [documentsTable(audit, language)]
        : [paragraph([summaryText(audit, language)]), ...tablesTable(audit, language)]),
      paragraph([texts.notes[language]], 'quiet'),
      ...aside(audit, language),
      ...conventionsTable(audit, language),
      ...(several
        ? notReadNote(summary.not_read, language)
        : notReadTable(audit.not_read, several, language)),
      ...unreadableTable(audit, language),
      ...foundTables(audit, language),
      ...verdictOn(audit, language),
    ],
  };
}

export function summaryText({ summary }: PaperAuditDocument, language: Language): string {
  const { tables_read: read, tables_found: found, figures, checked, findings } = summary;
  return texts.summary({ read, found, figures, checked, findings })[language];
}

/** What was passed over or given up. */
export function aside({ summary }: PaperAuditDocument, language: Language): Paragraph[] {
  const { other_files: files, given_up: findings } = summary;
  const lines = [
    ...(files > 0 ? [texts.otherFiles({ files, endings: paperEndings.join(' ') })[language]] : []),
    ...(findings > 0 ? [texts.givenUp({ findings })[language]] : []),
  ];
  return lines.length === 0 ? [] : [paragraph(lines)];
}

const notReadNote = (cells: number, language: Language): Paragraph[] =>
  cells === 0 ? [] : [paragraph([texts.notReadElsewhere({ cells })[language]], 'quiet')];

/** Adjusted percents, then contradictions. */
export function foundTables({ findings, documents }: PaperAuditDocument, language: Language): Block[] {
  const several = documents.length > 1;
  const having = (verdict: PaperFinding['verdict']) =>
    findings.filter((finding) => finding.verdict === verdict);
  return [
    ...findingsTable(having('adjusted'), { several, caption: texts.adjusted }, language),
    ...findingsTable(having('inconsistent'), { several, caption: texts.contradictions }, language),
  ];
}

/** Where nothing is accused: because nothing is wrong with what was checked, or because nothing could be checked. */
export function verdictOn({ summary, findings }: PaperAuditDocument, language: Language): Paragraph[] {
  if (findings.some(({ verdict }) => verdict === 'inconsistent')) return [];
  if (summary.figures === 0) {
    const isAllRead = summary.not_read + summary.unreadable === 0;
    const text = isAllRead ? texts.nothingToCheck : texts.noFigureRead;
    return [paragraph([text[language]])];
  }
  if (summary.checked === 0) return [paragraph([texts.nothingTested[language]])];
  return [paragraph([texts.nothing[language]], 'good')];
}

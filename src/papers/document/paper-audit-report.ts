import { type Document, paragraph, type Table } from '../../document/document.ts';
import type { Language } from '../../localized.ts';
import { messages } from '../../messages/messages.ts';
import { part } from '../../printed/document/reproduced.ts';
import { aside, foundTables, summaryText, verdictOn } from './paper-audit-document.ts';
import type { PaperAuditDocument } from './paper-audit-schema.ts';
import {
  conventionsTable,
  documentsTable,
  notReadTable,
  tablesTable,
  unreadableTable,
} from './paper-audit-tables.ts';
import { paperTexts as texts } from './paper-audit-text.ts';

/**
 * An audit of documents to be handed on: what is wrong first, where it stands, what was read and checked, and what was not.
 *
 * @param marked  the tables with figures in question
 * @param command  what was typed
 */
export function paperAuditReport(
  audit: PaperAuditDocument,
  { marked, command }: { readonly marked: readonly Table[]; readonly command: string },
  language: Language,
): Document {
  const { documents, tool } = audit;
  const several = documents.length > 1;
  const [first] = documents;
  return {
    title:
      several || !first
        ? texts.title({ documents: documents.length })[language]
        : texts.titleOf({ file: first.file })[language],
    blocks: [
      paragraph([summaryText(audit, language)]),
      ...aside(audit, language),
      ...verdictOn(audit, language),
      ...unreadableTable(audit, language),
      ...part(texts.contradictions, foundTables(audit, language), language),
      ...part(
        texts.tablesOfPaper,
        marked.length === 0 ? [] : [...marked, paragraph([texts.marked[language]], 'quiet')],
        language,
      ),
      ...part(texts.conventions, conventionsTable(audit, language), language),
      ...part(
        texts.verdicts,
        [
          ...(several ? [documentsTable(audit, language)] : []),
          ...tablesTable(audit, language),
          paragraph([texts.notes[language]], 'quiet'),
        ],
        language,
      ),
      ...part(texts.notReadTitle, notReadTable(audit.not_read, several, language), language),
      ...part(
        messages.report.headings.reproduce,
        [
          paragraph([
            command,
            messages.report.version(tool)[language],
            ...documents.flatMap(({ file, sha256 }) => (sha256 === null ? [] : `${file}: SHA-256 ${sha256}`)),
          ]),
        ],
        language,
      ),
    ],
  };
}

import packageJson from '../../../package.json' with { type: 'json' };
import type { LocalizedText } from '../../localized.ts';
import type { PaperAuditDocument, PaperDocument } from './paper-audit-schema.ts';
import type { PaperPart } from './paper-part.ts';

interface PaperAuditRequest {
  readonly parts: readonly PaperPart[];
  readonly confidenceLevel: number;
  /** Files in the folders that are no kind of document that is read. */
  readonly otherFiles: number;
}

/** The audits of several documents as one. */
export function paperAudit({ parts, confidenceLevel, otherFiles }: PaperAuditRequest): PaperAuditDocument {
  const documents = parts.map(({ document }) => document);
  const sum = (count: (document: PaperDocument) => number) =>
    documents.reduce((total, document) => total + count(document), 0);
  return {
    schema_version: '1',
    tool: { name: 'hanaro', version: packageJson.version },
    settings: { conf_level: confidenceLevel, rounding: ['half_up', 'half_down', 'half_even'] },
    summary: {
      documents: documents.length,
      unreadable: documents.filter(({ problem }) => problem !== null).length,
      other_files: otherFiles,
      tables_found: sum(({ tables_found }) => tables_found),
      tables_read: sum(({ tables_read }) => tables_read),
      figures: sum(({ figures }) => figures),
      checked: sum(({ checked }) => checked),
      inconsistent: sum(({ inconsistent }) => inconsistent),
      findings: sum(({ findings }) => findings),
      not_read: sum(({ not_read }) => not_read),
      given_up: parts.reduce((total, { givenUp }) => total + givenUp, 0),
    },
    documents,
    tables: parts.flatMap(({ tables }) => tables),
    conventions: parts.flatMap(({ conventions }) => conventions),
    not_read: parts.flatMap(({ not_read }) => not_read),
    findings: parts.flatMap(({ findings }) => findings),
    cells: parts.flatMap(({ cells }) => cells),
  };
}

/** A document that could not be read at all, among others that were. */
export function unreadablePart(file: string, problem: LocalizedText): PaperPart {
  const nothing = { tables_found: 0, tables_read: 0, figures: 0, checked: 0, inconsistent: 0, findings: 0 };
  return {
    document: { file, sha256: null, ...nothing, not_read: 0, problem },
    tables: [],
    conventions: [],
    not_read: [],
    findings: [],
    cells: [],
    givenUp: 0,
  };
}

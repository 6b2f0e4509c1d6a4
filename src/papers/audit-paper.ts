import type { LocalizedText } from '../localized.ts';
import { messages } from '../messages/messages.ts';
import { blame } from '../printed/audit/blame/blame.ts';
import type { Finding } from '../printed/audit/check.ts';
import { auditTable } from './audit-table.ts';
import { readTable } from './layout/read-table.ts';
import { surroundingsOf } from './layout/surroundings.ts';
import type { Paper } from './paper.ts';
import type { PaperFigure, ReadTable } from './paper-figure.ts';
import type { AuditSettings } from './rules/checks-of-table.ts';
import type { PaperCheck } from './rules/kit/check-kit.ts';
import type { ConventionCode, Remark } from './rules/kit/held.ts';
import { nothingKnown } from './rules/scales/known-scales.ts';
import type { Statement } from './statements/statement.ts';
import { statementsOfTable } from './statements/statements-of-table.ts';
import { checksOfText } from './text/checks-of-text.ts';
import { claimRules } from './text/claim-rules.ts';
import { sentencesOf } from './text/sentences.ts';
import { statementsOfText } from './text/statements-of-text.ts';
import { textAgainstTable } from './text/text-against-table.ts';

export interface PaperAudit {
  readonly paper: Paper;
  readonly tables: readonly { readonly table: ReadTable; readonly statements: readonly Statement[] }[];
  /** Results in running text. */
  readonly text: readonly Statement[];
  readonly checks: readonly PaperCheck[];
  readonly findings: readonly Finding<PaperFigure>[];
  /** How tables were found to print their figures: said, and not accused. */
  readonly conventions: readonly {
    readonly block: number;
    readonly code: ConventionCode | Remark['code'];
    readonly message: LocalizedText;
  }[];
}

/** Reads the tables and the results in running text of a paper, and holds their figures against each other. */
export function auditPaper(
  paper: Paper,
  { confidenceLevel = 0.95, scales = nothingKnown }: Partial<AuditSettings> = {},
): PaperAudit {
  const tables = [...surroundingsOf(paper)].map(([grid, around]) =>
    auditTable(readTable(grid, around), { confidenceLevel, scales }),
  );
  const held = tables.map((one) => ({ block: one.table.block, ...one.held }));
  const text = statementsOfText(paper);
  const read = tables.map(({ table }) => table);
  const sentences = sentencesOf(paper, read);
  const checks = [
    ...held.flatMap((one) => one.checks),
    ...checksOfText(text, confidenceLevel),
    ...textAgainstTable(sentences, text, read),
    ...claimRules(sentences, text, { paper, tables: read }),
  ];
  return {
    paper,
    tables,
    text,
    checks,
    findings: [...held.flatMap(({ findings }) => findings), ...blame(checks)],
    conventions: held.flatMap(({ block, conventions, remarks }) => [
      ...conventions.map((code) => ({ block, code, message: messages.papers.conventions[code] })),
      ...remarks.map((remark) => ({ block, ...remark })),
    ]),
  };
}

/** The tables of a paper, and what they state. */
export function readTables(paper: Paper): PaperAudit['tables'] {
  return [...surroundingsOf(paper)].map(([grid, around]) => {
    const table = readTable(grid, around);
    return { table, statements: statementsOfTable(table) };
  });
}

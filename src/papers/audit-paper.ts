import { blame } from '../printed/audit/blame/blame.ts';
import type { Finding } from '../printed/audit/check.ts';
import { readTable } from './layout/read-table.ts';
import { surroundingsOf } from './layout/surroundings.ts';
import type { Paper } from './paper.ts';
import type { PaperFigure, ReadTable } from './paper-figure.ts';
import type { PaperCheck } from './rules/check-kit.ts';
import { checksOfTable } from './rules/checks-of-table.ts';
import type { Statement } from './statements/statement.ts';
import { statementsOfTable } from './statements/statements-of-table.ts';

export interface PaperAudit {
  readonly paper: Paper;
  readonly tables: readonly { readonly table: ReadTable; readonly statements: readonly Statement[] }[];
  readonly checks: readonly PaperCheck[];
  readonly findings: readonly Finding<PaperFigure>[];
}

/** Reads the tables of a paper and holds their figures against each other. */
export function auditPaper(
  paper: Paper,
  { confidenceLevel = 0.95 }: { readonly confidenceLevel?: number } = {},
): PaperAudit {
  const tables = [...surroundingsOf(paper)].map(([grid, around]) => {
    const table = readTable(grid, around);
    return { table, statements: statementsOfTable(table) };
  });
  const checks = tables.flatMap(({ statements }) => checksOfTable(statements, confidenceLevel));
  return { paper, tables, checks, findings: blame(checks) };
}

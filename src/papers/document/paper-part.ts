import { grouped } from '../../codebook/draft/grouped.ts';
import { cellsOf } from '../../printed/audit/check.ts';
import type { PaperAudit } from '../audit-paper.ts';
import type { PaperFigure } from '../paper-figure.ts';
import { judgeFigures } from './judge-figures.ts';
import type {
  PaperAuditDocument,
  PaperCell,
  PaperDocument,
  PaperFinding,
  PaperNotRead,
  PaperTable,
} from './paper-audit-schema.ts';
import { type NumberedTable, numberedTables, placesIn, shownText } from './place-of-figure.ts';

/** What the audit of one document adds to the document of all. */
export type PaperPart = Pick<
  PaperAuditDocument,
  'tables' | 'conventions' | 'not_read' | 'findings' | 'cells'
> & {
  readonly document: PaperDocument;
  readonly givenUp: number;
};

export function paperPart(audit: PaperAudit, sha256: string | null): PaperPart {
  const { paper, findings: found, checks, conventions } = audit;
  const tables = numberedTables(audit);
  const placeOf = placesIn(audit, tables);
  const judge = judgeFigures(checks, found);
  const cells = figuresOf(audit).map(
    (figure): PaperCell => ({
      ...placeOf(figure),
      group: figure.group,
      measure: figure.measure,
      ...judge(figure),
    }),
  );
  const findings = found.map(
    ({ rule, verdict, cells: inQuestion, wrong, comparedWith, possible, message }): PaperFinding => ({
      document: paper.file,
      rule,
      verdict,
      cells: inQuestion.map(placeOf),
      wrong,
      compared_with: comparedWith.map(placeOf),
      possible,
      message,
    }),
  );
  const notRead = [
    ...[...tables.values()].flatMap((table) => notReadOf(audit, table)),
    ...unreadParts(audit),
  ];
  const byTable = grouped(cells, ({ table }) => table);
  const written = [...tables.values()].map((table) =>
    tableOf(audit, table, byTable.get(table.ordinal) ?? []),
  );
  return {
    document: {
      file: paper.file,
      sha256,
      tables_found: written.length,
      tables_read: written.filter(({ figures }) => figures > 0).length,
      ...countsOf(cells),
      findings: findings.length,
      not_read: notReadCount(notRead),
      problem: null,
    },
    tables: written,
    conventions: conventions.map(({ block, code, message }) => ({
      code,
      document: paper.file,
      table: tables.get(block)?.ordinal ?? null,
      message,
    })),
    not_read: notRead,
    findings,
    cells,
    givenUp: found.filter(({ givenUp }) => givenUp).length,
  };
}

/** Every figure of the tables, and those of sentences that a rule speaks of. */
function figuresOf({ tables, checks }: PaperAudit): PaperFigure[] {
  const checked = new Set(checks.flatMap(cellsOf));
  const all = new Set([
    ...tables.flatMap(({ table }) => [
      ...table.counts.map(({ n }) => n),
      ...table.rows.flatMap(({ figures }) => figures),
    ]),
    ...checked,
  ]);
  // A row without a mark says something only where a rule asks for one.
  return [...all].filter((figure) => figure.plain !== '' || checked.has(figure));
}

export function countsOf(
  cells: readonly PaperCell[],
): Pick<PaperDocument, 'figures' | 'checked' | 'inconsistent'> {
  return {
    figures: cells.length,
    checked: cells.filter(({ verdict }) => verdict !== 'not_testable').length,
    inconsistent: cells.filter(({ verdict }) => verdict === 'inconsistent').length,
  };
}

/** A part of a document counts as one. */
export const notReadCount = (parts: readonly PaperNotRead[]): number =>
  parts.reduce((sum, { cells }) => sum + Math.max(1, cells.length), 0);

function tableOf(
  { paper }: PaperAudit,
  { table, grid, ordinal }: NumberedTable,
  own: readonly PaperCell[],
): PaperTable {
  return {
    document: paper.file,
    table: ordinal,
    number: table.number,
    page: grid.place.page,
    sheet: grid.place.sheet ?? null,
    caption: table.caption === null ? null : shownText(table.caption),
    rows: grid.rows.length,
    columns: grid.rows[0]?.length ?? 0,
    ...countsOf(own),
    not_read: table.notRead.reduce((sum, { cells: own }) => sum + own.length, 0),
  };
}

function notReadOf({ paper }: PaperAudit, { table, grid, ordinal }: NumberedTable): PaperNotRead[] {
  return table.notRead.map(({ cells, why }) => ({
    document: paper.file,
    table: ordinal,
    number: table.number,
    page: grid.place.page,
    cells: cells.map(({ row, column }) => ({
      row: row + 1,
      column: column + 1,
      printed: shownText(grid.rows[row]?.[column]?.text ?? ''),
    })),
    why,
  }));
}

function unreadParts({ paper }: PaperAudit): PaperNotRead[] {
  return paper.unread.map(({ place, why }) => ({
    document: paper.file,
    table: null,
    number: null,
    page: place.page,
    cells: [],
    why,
  }));
}

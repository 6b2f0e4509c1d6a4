import packageJson from '../../../package.json' with { type: 'json' };
import type { Codebook } from '../../codebook/codebook.ts';
import { InputError, type Problem } from '../../errors.ts';
import { messages } from '../../messages/messages.ts';
import { type PrintedCell, printedCells } from '../printed-cells.ts';
import type { PublishedTables } from '../published-tables.ts';
import { scoresDeclared } from '../scores-declared.ts';
import { checkCells } from '../verify/check-cells.ts';
import { checkTolerated } from '../verify/check-tolerated.ts';
import { pathText } from '../verify/path-text.ts';
import { tableConventions } from '../verify/table-conventions.ts';
import type { Audit } from './audit-schema.ts';
import { blame } from './blame/blame.ts';
import type { Check, Finding } from './check.ts';
import { rowChecks } from './comparison/comparison-checks.ts';
import { comparisonRows } from './comparison/comparison-rows.ts';
import { feasibleT } from './comparison/feasible-t.ts';
import type { Convention } from './comparison/read-comparison.ts';
import { cutPointsOf } from './comparison/row-figures.ts';
import { frequencyChecks } from './frequency/frequency-checks.ts';
import { meanChecks } from './mean-checks.ts';
import { recogniseSums } from './recognise-sums.ts';
import { repeatedChecks } from './repeated-checks.ts';
import type { Range } from './rounding-interval.ts';
import { sdChecks } from './sd-checks.ts';
import { summaryChecks } from './summary-checks.ts';
import { themeChecks } from './theme-checks.ts';
import { countsOf, verdictsOf, writtenFinding } from './verdicts.ts';
import { weightedMeanChecks } from './weighted-mean-checks.ts';

export interface AuditRequest {
  readonly tables: PublishedTables;
  /** As the document is to name it. */
  readonly file: string;
  readonly codebook: Codebook;
  /** Level of the printed confidence intervals; otherwise 0.95. */
  readonly confidenceLevel?: number;
  /** The line of a figure in the file, where it is known. */
  readonly lineOf?: (path: PrintedCell['path']) => number | null;
}

/**
 * Holds every printed figure against the others: which cannot be true, which were tested, and which no rule reaches.
 *
 * @throws InputError when the tables name what the codebook does not have, or tolerate a cell that is not there
 */
export function auditTables(request: AuditRequest): Audit {
  const { tables, file, codebook, confidenceLevel = 0.95 } = request;
  const printed = scoresDeclared(printedCells(tables), codebook);
  // Characteristics are audited by their counts alone: the codebook need not have them.
  checkCells(
    printed.filter(({ subject }) => subject.of !== 'level'),
    codebook,
    file,
  );
  if (printed.every((cell) => cell.printed.trim() === ''))
    throw new InputError([nothingPrinted(file, printed.length)]);
  checkTolerated(tables.tolerated, printed, file);
  tableConventions(tables, codebook.stars, file);
  const { cells, conventions: ofSums } = recogniseSums(withKnownMarks(printed, tables, codebook), codebook);
  const { checks, findings, conventions, feasible } = heldAgainst(cells, tables, codebook, confidenceLevel);
  const audited = verdictsOf(cells, checks, findings, { ...request, feasible });
  const placeOf = new Map(cells.map((cell, at) => [cell, at]));
  const ordered = findings
    .map((finding) => ({ finding, at: Math.min(...finding.cells.map((cell) => placeOf.get(cell) ?? 0)) }))
    .sort((a, b) => a.at - b.at)
    .map(({ finding }) => finding);
  const unread = cells.flatMap(({ table, row, column, printed: text, path, unread: why }) =>
    why === null
      ? []
      : [
          {
            ...{ table, row, column, printed: text },
            path: pathText(path),
            line: request.lineOf?.(path) ?? null,
            message: why,
          },
        ],
  );
  return {
    schema_version: '1',
    tool: { name: 'hanaro', version: packageJson.version },
    instrument: { id: codebook.id, version: codebook.version, title: codebook.title },
    tables_file: file,
    settings: { conf_level: confidenceLevel, rounding: ['half_up', 'half_down', 'half_even'] },
    summary: {
      ...countsOf(audited),
      unread: unread.length,
      findings: findings.length,
      given_up: findings.filter(({ givenUp }) => givenUp).length,
    },
    tables: [...new Set(audited.map(({ table }) => table))].map((table) => ({
      table,
      ...countsOf(audited.filter((cell) => cell.table === table)),
    })),
    unread,
    conventions: [...ofSums, ...conventions],
    findings: ordered.map((finding) => writtenFinding(finding, tables.tolerated)),
    cells: audited,
  };
}

/** A mark without a cut point cannot be read. */
function withKnownMarks(
  cells: readonly PrintedCell[],
  { tables }: PublishedTables,
  codebook: Codebook,
): PrintedCell[] {
  return cells.map((cell) => {
    const table = tables[Number(cell.path[1])];
    const isMark = cell.subject.of === 'comparison' && cell.subject.figure === 'stars' && cell.plain !== '';
    if (!isMark || table?.kind !== 'group_comparison') return cell;
    const marks = cutPointsOf(table, codebook).map(({ mark }) => mark);
    if (marks.includes(cell.plain)) return cell;
    const known = marks.join(', ');
    const unread = messages.audit.markWithoutCutPoint({ known });
    return { ...cell, plain: '', unread };
  });
}

/** An empty cell is no figure, except in a column of stars, where it says that a row has none. */
function saysSomething({ plain, unread, subject }: PrintedCell): boolean {
  return plain !== '' || (unread === null && subject.of === 'comparison' && subject.figure === 'stars');
}

const nothingPrinted = (file: string, places: number): Problem => ({
  file,
  message: messages.audit.tablesHaveNoPrintedFigures,
  hint:
    places === 0
      ? messages.audit.tablesHaveNoPrintedFiguresHint
      : messages.audit.placesForFiguresEmptyWrite({ places }),
});

interface Held {
  readonly checks: readonly Check[];
  readonly findings: readonly Finding[];
  readonly conventions: readonly Convention[];
  readonly feasible: ReadonlyMap<PrintedCell, Range>;
}

function heldAgainst(
  every: readonly PrintedCell[],
  { tables }: PublishedTables,
  codebook: Codebook,
  confidenceLevel: number,
): Held {
  const cells = every.filter(saysSomething);
  const checks: Check[] = [
    ...meanChecks(cells, codebook),
    ...sdChecks(cells, codebook),
    ...summaryChecks(cells, codebook, confidenceLevel),
    ...weightedMeanChecks(cells, codebook),
    ...repeatedChecks(cells),
  ];
  const findings: Finding[] = [];
  const conventions: Convention[] = [];
  const feasible = new Map<PrintedCell, Range>();
  for (const [index, table] of tables.entries()) {
    const own = cells.filter(({ path }) => path[1] === index);
    if (table.kind === 'group_comparison') {
      const { rows, conventions: found } = comparisonRows(table, own, cells, { codebook, confidenceLevel });
      checks.push(...rows.flatMap((row) => rowChecks(row, codebook)));
      conventions.push(...found);
      for (const row of rows) {
        const [t, range] = [row.cellOf('t'), feasibleT(row)];
        if (t && range) feasible.set(t, range);
      }
    } else if (table.kind === 'frequencies' || table.kind === 'frequencies_by_group') {
      const audit = frequencyChecks(
        every.filter(({ path }) => path[1] === index),
        table.percentOf,
      );
      checks.push(...audit.checks);
      findings.push(...audit.findings);
    } else if (table.kind === 'themes') checks.push(...themeChecks(table, own));
  }
  return { checks, findings: [...findings, ...blame(checks)], conventions, feasible };
}

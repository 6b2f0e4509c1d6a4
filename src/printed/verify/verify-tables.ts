import type { Report } from '../../analyses/report/report-schema.ts';
import type { ThemesReport } from '../../analyses/themes/themes-schema.ts';
import type { Codebook } from '../../codebook/codebook.ts';
import type { Warning } from '../../errors.ts';
import { messages } from '../../messages/messages.ts';
import { cellLabel } from '../cell-label.ts';
import { type PrintedCell, printedCells } from '../printed-cells.ts';
import type { PublishedTables, ToleratedCell } from '../published-tables.ts';
import { scoresDeclared } from '../scores-declared.ts';
import { agrees, asPrinted } from './agreement.ts';
import { explainer } from './causes/explain.ts';
import { fittingBases } from './causes/percent-bases.ts';
import { type CountPairs, type Rescore, Rescorer, type RescoreSome } from './causes/rescorer.ts';
import { checkCells } from './check-cells.ts';
import { checkTolerated, isAt } from './check-tolerated.ts';
import type { CheckedCell } from './checked-cell.ts';
import { computedFigure, type Reading, tableIndex } from './computed-figure.ts';
import { pathText } from './path-text.ts';
import { tableConventions } from './table-conventions.ts';
import type { Verification, VerifiedCell, VerifiedTable } from './verification-schema.ts';

export interface TablesToVerify {
  readonly tables: PublishedTables;
  /** As named on the command line. */
  readonly file: string;
  /** The line of a figure in the file, where it is known. */
  readonly lineOf: (path: PrintedCell['path']) => number | null;
  readonly codebook: Codebook;
  /** What the codebook makes of the answers, with means for scores: `scoredAsMeans`. */
  readonly report: Report;
  /** What a coding sheet gives for tables of themes; left out, these are not testable. */
  readonly themes?: ThemesReport | null;
  /** Null where the answers can be read only once: nothing is then explained by other missing rules or keys. */
  readonly rescore: Rescore | null;
  /** Left out: nothing is explained by listwise deletion. */
  readonly rescoreSome?: RescoreSome | null;
  /** Left out: nothing is explained by other keys of several items. */
  readonly countPairs?: CountPairs | null;
}

/**
 * Holds every printed figure against the data, at the printed precision, and explains those that disagree.
 *
 * @throws InputError when the tables name what the codebook does not have, or tolerate a cell that is not there
 */
export async function verifyTables(work: TablesToVerify): Promise<Verification> {
  const { tables, file, codebook, report } = work;
  const cells = scoresDeclared(printedCells(tables), codebook);
  checkCells(cells, codebook, file);
  checkTolerated(tables.tolerated, cells, file);
  const written = tableConventions(tables, codebook.stars, file);
  const { conventions, warnings: ofBases } = fittingBases(cells, written, report, file);
  const warnings: Warning[] = [...ofBases];
  const { themes = null } = work;
  const reading: Reading = { report, conventions, themes };
  const all = cells.map((cell): CheckedCell => {
    const figure = computedFigure(cell, reading);
    return { cell, figure, agrees: agrees(cell.plain, figure) };
  });
  const { rescore, rescoreSome = null, countPairs = null } = work;
  const rescorer = new Rescorer({ all, report, codebook, rescore, rescoreSome, countPairs });
  const explain = explainer(all, reading, rescorer);
  const verified: VerifiedCell[] = [];
  for (const checked of all) {
    const verdict = verdictOf(checked, tables.tolerated);
    verified.push({
      ...placeOf(checked.cell, work),
      ...verdict,
      computed: checked.figure.value,
      rounded: asPrinted(checked.cell.plain, checked.figure),
      explanation:
        verdict.verdict === 'mismatch' || verdict.verdict === 'tolerated' ? await explain(checked) : null,
    });
  }
  const isUnexplained = verified.some(
    ({ verdict, explanation }) => verdict === 'mismatch' && explanation === null,
  );
  if (rescore === null && isUnexplained) warnings.push(notRescored(file));
  if (rescorer.gaveUp) warnings.push(trialsLimited(rescorer.runs, file));
  return {
    schema_version: '1',
    tool: report.tool,
    instrument: report.instrument,
    settings: report.settings,
    tables_file: file,
    inputs: report.inputs,
    coding_sheets: [...(themes?.inputs ?? [])],
    summary: { cells: verified.length, ...countVerdicts(verified) },
    tables: summaries(tables, all, verified),
    cells: verified,
    warnings: [...report.warnings, ...(themes?.warnings ?? []), ...warnings],
  };
}

const notRescored = (file: string): Warning => ({
  code: 'not_rescored',
  file,
  message: messages.verify.notScoredAnew,
});

const trialsLimited = (runs: number, file: string): Warning => ({
  code: 'trials_limited',
  count: runs,
  file,
  message: messages.verify.scoringStopped({ runs }),
});

function verdictOf(
  { cell, figure, agrees }: CheckedCell,
  tolerated: readonly ToleratedCell[],
): Pick<VerifiedCell, 'verdict' | 'reason'> {
  const excuse = tolerated.find((other) => isAt(cell, other));
  if (!cell.unread) {
    if (figure.value === null) return { verdict: 'not_testable', reason: figure.reason };
    const nothingPrinted = figure.mark === null && cell.plain === '';
    if (nothingPrinted) return { verdict: 'not_testable', reason: 'nothing_printed' };
    if (agrees) return { verdict: 'match', reason: null };
  }
  if (excuse) return { verdict: 'tolerated', reason: excuse.reason };
  return { verdict: 'mismatch', reason: cell.unread ? 'unread' : null };
}

function placeOf(cell: PrintedCell, { codebook, lineOf }: TablesToVerify) {
  const { table, row, column, path, printed } = cell;
  const label = cellLabel(cell, codebook);
  return { table, row, column, label, path: pathText(path), line: lineOf(path), printed };
}

function summaries(
  { tables }: PublishedTables,
  all: readonly CheckedCell[],
  verified: readonly VerifiedCell[],
): VerifiedTable[] {
  return tables.flatMap(({ table }, index) => {
    const cells = verified.filter((_, place) => all[place] && tableIndex(all[place].cell) === index);
    if (cells.length === 0) return [];
    const rows = new Set(cells.map(({ row }) => row).filter((row) => row !== 'total')).size;
    return { table, rows, cells: cells.length, ...countVerdicts(cells) };
  });
}

function countVerdicts(cells: readonly VerifiedCell[]) {
  const count = (verdict: VerifiedCell['verdict']) => cells.filter((cell) => cell.verdict === verdict).length;
  return {
    match: count('match'),
    mismatch: count('mismatch'),
    tolerated: count('tolerated'),
    not_testable: count('not_testable'),
  };
}

import type { Check, Finding } from '../../../printed/audit/check.ts';
import { messageOf } from '../../../printed/audit/check.ts';
import { type FrequencyTable, frequencyTable } from '../../../printed/audit/frequency/frequency-block.ts';
import { frequencyChecks } from '../../../printed/audit/frequency/frequency-checks.ts';
import {
  divisorOf,
  percentIsCut,
  percentIsPossible,
  tableBase,
} from '../../../printed/audit/frequency/percent-base.ts';
import { wholeNumber } from '../../../printed/audit/rounding-interval.ts';
import type { PrintedCell } from '../../../printed/printed-cells.ts';
import type { PaperFigure } from '../../paper-figure.ts';
import type { Statement } from '../../statements/statement.ts';
import type { PaperCheck } from '../kit/check-kit.ts';
import { type ConventionCode, type Held, together } from '../kit/held.ts';
import { type CountCells, countCells, type Frequencies } from './count-cells.ts';

/** Percents against counts, levels against totals, groups against the whole, as in a tables file: see docs/audit.md. */
export function percentRules(statements: readonly Statement[]): Required<Held> {
  const tables = new Map<string, Frequencies[]>();
  for (const one of statements) {
    if (one.kind !== 'frequencies') continue;
    const key = JSON.stringify([one.columns, one.totals.map(({ n }) => n?.place)]);
    tables.set(key, [...(tables.get(key) ?? []), one]);
  }
  return together([...tables.values()].map(percentsOf));
}

function percentsOf(statements: readonly Frequencies[]): Held {
  const all = countCells(statements, true);
  const convention = conventionOf(frequencyTable(all.cells));
  const read = convention === null ? all : countCells(statements, false);
  const { checks, findings, ofOthers } = frequencyChecks(read.cells);
  return {
    checks: checks.map((check) => ofPaper(check, read)),
    findings: findings.map((finding) => findingOfPaper(finding, read)),
    conventions: [
      ...(convention === null ? [] : [convention]),
      ...(ofOthers ? (['percent_of_others'] as const) : []),
    ],
  };
}

/** Whether percents are cut off in place of rounded, or do not come from these counts at all. */
function conventionOf(table: FrequencyTable): ConventionCode | null {
  const base = tableBase(table, undefined);
  const blocks = [...table.blocks, table.total];
  const fits = (isPossible: typeof percentIsPossible) =>
    blocks.flatMap((block) =>
      block.rows.flatMap((cells, row) =>
        cells.flatMap(({ n, percent }, column) => {
          if (!n || !percent || Number(n.plain) === 0) return [];
          const sums = (['printed', 'levels'] as const).flatMap((totals) => {
            const divisor = divisorOf(block, { row, column }, table, { base, totals });
            return divisor.length === 0
              ? []
              : [divisor.reduce((sum, cell) => sum + (wholeNumber(cell.plain) ?? 0), 0)];
          });
          const own = wholeNumber(n.plain);
          return sums.length === 0
            ? []
            : [own !== null && sums.some((sum) => isPossible(percent.plain, own, sum))];
        }),
      ),
    );
  const rounded = fits(percentIsPossible);
  const misfits = rounded.filter((fit) => !fit).length;
  if (misfits < 2) return null;
  const cut = fits(percentIsCut).filter((fit) => !fit).length;
  if (cut === 0 || cut * 4 <= misfits) return 'percent_truncated';
  return rounded.length > 3 && misfits * 2 > rounded.length ? 'percent_weighted' : null;
}

const figuresOf = (cells: readonly PrintedCell[], { figures }: CountCells): PaperFigure[] =>
  cells.flatMap((cell) => figures.get(cell) ?? []);

function ofPaper(check: Check, read: CountCells): PaperCheck {
  const { rule, about, comparedWith, holds, silence } = check;
  return {
    rule,
    about: figuresOf(about, read),
    comparedWith: figuresOf(comparedWith, read),
    holds,
    ...(silence ? { silence } : {}),
    message: messageOf(check, new Set()),
  };
}

function findingOfPaper(
  { cells, comparedWith, ...finding }: Finding,
  read: CountCells,
): Finding<PaperFigure> {
  return { ...finding, cells: figuresOf(cells, read), comparedWith: figuresOf(comparedWith, read) };
}

import type { LocalizedText } from '../../../localized.ts';
import { messages } from '../../../messages/messages.ts';
import type { PrintedCell } from '../../printed-cells.ts';
import { ComparisonRow } from './comparison-row.ts';
import { directions, type RowSettings } from './solve-row.ts';

/** How a table is found to be printed, where that is not the usual way. */
export interface Convention {
  readonly code: 'one_sided_p' | 'standard_errors' | 'unsigned_effect_size' | 'df_formula' | 'sum_scores';
  readonly table: string;
  readonly message: LocalizedText;
}

export interface ReadComparison {
  readonly rows: readonly ComparisonRow[];
  readonly conventions: readonly Convention[];
}

type TableSettings = Pick<RowSettings, 'direction' | 'spread'> & { readonly oneSided: boolean };

/**
 * Reads the rows of a table in the way that most of them agree with: which way round differences are taken, whether p is
 * one-sided, whether SDs are standard errors.
 *
 * @param settingsOf  what is known of a row beforehand; its p is one-sided where the file says so
 */
export function readComparison(
  rows: readonly (readonly PrintedCell[])[],
  settingsOf: (row: readonly PrintedCell[]) => Omit<RowSettings, 'direction' | 'spread'>,
): ReadComparison {
  const read = ({ oneSided, ...table }: TableSettings) =>
    rows.map((cells) => {
      const settings = settingsOf(cells);
      return new ComparisonRow(cells, { ...settings, ...table, tails: oneSided ? 1 : settings.tails });
    });
  const broken = (some: readonly ComparisonRow[]) => some.filter((row) => !row.holds()).length;
  let table: TableSettings = { direction: 'declared', oneSided: false, spread: 'sd' };
  let best = read(table);
  const prefer = (other: TableSettings, isBetter: (before: number, now: number) => boolean) => {
    if (broken(best) === 0) return;
    const now = read(other);
    if (!isBetter(broken(best), broken(now))) return;
    table = other;
    best = now;
  };
  for (const direction of directions) prefer({ ...table, direction }, (before, now) => now < before);
  const isClear = (before: number, now: number) => now < before && (now === 0 || before - now > 1);
  if (best.some(({ cells }) => cells.some(isNumericP))) prefer({ ...table, oneSided: true }, isClear);
  for (const direction of directions) prefer({ ...table, spread: 'se', direction }, isClear);
  return { rows: best, conventions: conventionsOf(best, table) };
}

/** A p of more than a bound: only such a figure can tell a one-sided p. */
function isNumericP({ subject, plain }: PrintedCell): boolean {
  return (
    subject.of === 'comparison' && subject.figure === 'p' && /^0?\.\d+$/.test(plain) && Number(plain) > 0
  );
}

function conventionsOf(rows: readonly ComparisonRow[], { oneSided, spread }: TableSettings): Convention[] {
  const table = rows[0]?.cells[0]?.table ?? '';
  const first = rows.flatMap((row) => row.solutions()[0]?.method ?? []);
  const formulas = new Set(first.map(({ df }) => df));
  const found: (Convention | false)[] = [
    oneSided && {
      code: 'one_sided_p',
      table,
      message: messages.audit.oneSidedPValues,
    },
    spread === 'se' && {
      code: 'standard_errors',
      table,
      message: messages.audit.standardErrorsAsSds,
    },
    first.some(({ unsigned }) => unsigned) && {
      code: 'unsigned_effect_size',
      table,
      message: messages.audit.effectSizesWithoutSigns,
    },
    ...(['welch_1947', 'rounded_down', 'smaller_n'] as const).map(
      (formula) =>
        formulas.has(formula) && { code: 'df_formula' as const, table, message: formulaTexts[formula] },
    ),
  ];
  return found.flatMap((one) => one || []);
}

const formulaTexts = messages.audit.dfFormulas;

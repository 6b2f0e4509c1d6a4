import type { LocalizedText } from '../../../localized.ts';
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
      message: {
        ko: 'p를 단측검정의 값으로 해석하면 맞습니다',
        en: 'its p-values agree with the other figures as one-sided ones',
      },
    },
    spread === 'se' && {
      code: 'standard_errors',
      table,
      message: {
        ko: '표준편차로 적힌 수치를 평균의 표준오차로 해석하면 맞습니다',
        en: 'what it prints as standard deviations agrees with the other figures as standard errors of the mean',
      },
    },
    first.some(({ unsigned }) => unsigned) && {
      code: 'unsigned_effect_size',
      table,
      message: {
        ko: '효과크기를 부호 없이 적은 것으로 해석하면 맞습니다',
        en: 'its effect sizes agree with the other figures as printed without their signs',
      },
    },
    ...(['welch_1947', 'rounded_down', 'smaller_n'] as const).map(
      (formula) =>
        formulas.has(formula) && { code: 'df_formula' as const, table, message: formulaTexts[formula] },
    ),
  ];
  return found.flatMap((one) => one || []);
}

const formulaTexts = {
  welch_1947: {
    ko: '자유도가 Welch(1947)의 식(Stata의 welch 옵션)과 맞습니다',
    en: 'its df agree with the formula of Welch (1947), as of Stata’s option welch',
  },
  rounded_down: {
    ko: '자유도가 Welch–Satterthwaite 값의 소수점 아래를 버린 것과 맞습니다',
    en: 'its df agree with those of Welch–Satterthwaite, rounded down',
  },
  smaller_n: {
    ko: '자유도가 작은 집단의 n − 1과 맞습니다',
    en: 'its df agree with the n of the smaller group minus 1',
  },
} as const satisfies Record<string, LocalizedText>;

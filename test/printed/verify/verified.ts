import { readFileSync } from 'node:fs';
import type { Report } from '../../../src/analyses/report/report-schema.ts';
import type { ThemesReport } from '../../../src/analyses/themes/themes-schema.ts';
import type { Codebook } from '../../../src/codebook/codebook.ts';
import { publishedTables } from '../../../src/printed/read-published-tables.ts';
import type { Verification } from '../../../src/printed/verify/verification-schema.ts';
import { verifyTables } from '../../../src/printed/verify/verify-tables.ts';
import { scoreFiles } from '../../../src/score-files.ts';
import { themeFiles } from '../../../src/theme-files.ts';
import { jejuCodebook } from '../jeju-tables.ts';

/** What a tables file holds, free to be changed. */
export type Written = { tables: Record<string, unknown>[]; tolerated?: unknown[] };

const jejuText = readFileSync('fixtures/published/jeju-hanaro-2021.json', 'utf8');

/** A fresh copy of the paper's tables. */
export const writtenJeju = () => JSON.parse(jejuText) as Written;

/** The packaged answers, scored with a codebook. */
export const scoreJeju = (codebook: Codebook = jejuCodebook, test: 'student' | 'welch' = 'student') =>
  scoreFiles({ files: ['fixtures/staff.csv', 'fixtures/users.csv'], codebook, test });

export const jejuReport = await scoreJeju();

/** The packaged coding sheet, counted. */
export const jejuThemes = await themeFiles({ files: ['fixtures/coding.csv'] });

/** Tables held against the packaged answers, or against those of another survey. */
export async function verified(
  written: Written,
  survey: {
    readonly codebook: Codebook;
    readonly report: Report;
    readonly rescore: ((codebook: Codebook) => Promise<Report>) | null;
    readonly themes?: ThemesReport;
  } = { codebook: jejuCodebook, report: jejuReport, rescore: scoreJeju, themes: jejuThemes },
): Promise<Verification> {
  return verifyTables({
    ...survey,
    tables: publishedTables(written, 'tables.json'),
    file: 'tables.json',
    lineOf: () => null,
  });
}

/** The cells that differ: `16 recommendation stars: ** for ***, one_star`. */
export function mismatches({ cells }: Verification): string[] {
  return cells
    .filter(({ verdict }) => verdict === 'mismatch')
    .map(
      ({ table, row, column, printed, rounded, explanation }) =>
        `${table} ${row} ${column}: ${printed} for ${rounded}, ${explanation?.code}`,
    );
}

/** Changes what stands at a path. */
export function put(written: Written, path: readonly (string | number)[], value: unknown): void {
  const key = path.at(-1) ?? '';
  const around = path
    .slice(0, -1)
    .reduce<unknown>((part, name) => (part as Record<string, unknown>)[name], written);
  (around as Record<string, unknown>)[key] = value;
}

import { buildThemes, type ThemesSettings } from './analyses/themes/build-themes.ts';
import type { ThemesReport } from './analyses/themes/themes-schema.ts';
import type { Problem } from './errors.ts';
import { messages } from './messages/messages.ts';
import type { TableOptions } from './read/data-table.ts';
import { ProblemList } from './read/problem-list.ts';
import type { CodingSheet } from './responses/coding/coded-row.ts';
import type { NamedColumns } from './responses/coding/coding-columns.ts';
import { readCodingSheet } from './responses/coding/read-coding-sheet.ts';

export interface ThemeOptions extends TableOptions, Partial<ThemesSettings> {
  /** Coding sheets; `-` is standard input. Several without a column of coders are one coder's each. */
  readonly files: readonly string[];
  /** Headers of columns that their own words do not tell. */
  readonly columns?: NamedColumns | undefined;
}

/**
 * Reads coding sheets, counts their concepts by category and group, and compares their coders.
 *
 * @throws InputError listing every problem of every sheet
 */
export async function themeFiles(options: ThemeOptions): Promise<ThemesReport> {
  const problems = new ProblemList();
  const sheets: CodingSheet[] = [];
  for (const file of options.files) {
    const sheet = await problems.catching(() => readCodingSheet(file, options, options.columns));
    if (!sheet) continue;
    const same = sheets.find(({ facts }) => facts?.contentSha256 === sheet.facts?.contentSha256);
    if (same) problems.add(sameContent(sheet, same));
    sheets.push(sheet);
  }
  problems.throwIfAny();
  return buildThemes(sheets, { confidenceLevel: options.confidenceLevel ?? 0.95, unit: options.unit });
}

const sameContent = ({ file }: CodingSheet, { file: earlier }: CodingSheet): Problem => ({
  file,
  message: messages.themes.sameFile({ file: earlier }),
  hint: messages.themes.sameFileHint,
});

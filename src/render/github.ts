import type { Language } from '../localized.ts';
import type { Verification } from '../report/verification-schema.ts';
import { githubError } from './github-annotation.ts';
import { explanationText, printedAndComputed, summaryText, verificationText } from './verification-text.ts';

/** Annotations for GitHub Actions, one per cell that differs, at its line of the tables file; then the summary. */
export function renderGithub(verification: Verification, language: Language): string {
  const { cells, tables_file: file } = verification;
  const annotations = cells
    .filter(({ verdict }) => verdict === 'mismatch')
    .map((cell) => {
      const table = verificationText('table', language, { table: cell.table });
      const title = [table, cell.row, cell.column].join(' · ');
      const message = `${printedAndComputed(cell, language)}\n${explanationText(cell, language)}`;
      return githubError({ file, line: cell.line, title, message });
    });
  return `${[...annotations, summaryText(verification, language)].join('\n')}\n`;
}

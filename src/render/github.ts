import type { Language } from '../localized.ts';
import type { Verification } from '../report/verification-schema.ts';
import { printable } from './printable.ts';
import { explanationText, printedAndComputed, summaryText, verificationText } from './verification-text.ts';

/**
 * Annotations for GitHub Actions, one per cell that differs, at its line of the tables file; then the summary.
 *
 * Source: https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function renderGithub(verification: Verification, language: Language): string {
  const { cells, tables_file } = verification;
  const annotations = cells
    .filter(({ verdict }) => verdict === 'mismatch')
    .map((cell) => {
      const table = verificationText('table', language, { table: cell.table });
      const properties = [
        `file=${property(tables_file)}`,
        ...(cell.line === null ? [] : [`line=${cell.line}`]),
        `title=${property([table, cell.row, cell.column].join(' · '))}`,
      ];
      const message = `${printedAndComputed(cell, language)}\n${explanationText(cell, language)}`;
      return `::error ${properties.join(',')}::${data(message)}`;
    });
  return `${[...annotations, summaryText(verification, language)].join('\n')}\n`;
}

/** What would end a command early is written as in addresses. */
const data = (text: string) =>
  printable(text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A'));
const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

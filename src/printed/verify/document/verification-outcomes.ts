import type { Case, Outcomes } from '../../../document/outcomes.ts';
import type { Language } from '../../../localized.ts';
import type { Verification, VerifiedCell } from '../verification-schema.ts';
import {
  cellName,
  explanationText,
  printedAndComputed,
  reasonText,
  summaryText,
  tableName,
} from './verification-text.ts';

/** A suite for each table, a case for each figure; what is tolerated or not testable is skipped. */
export function verificationOutcomes(verification: Verification, language: Language): Outcomes {
  const { tables, cells, tables_file: file } = verification;
  // Two tables of one number come one after the other: each takes as many cells as it has.
  let start = 0;
  const suites = tables.map((table) => {
    const own = cells.slice(start, start + table.cells);
    start += table.cells;
    return { name: tableName(table.table, language), cases: own.map((cell) => caseOf(cell, language)) };
  });
  const errors = cells
    .filter(({ verdict }) => verdict === 'mismatch')
    .map((cell) => ({
      file,
      line: cell.line,
      title: cellName(cell, language),
      message: `${printedAndComputed(cell, language)}\n${explanationText(cell, language)}`,
    }));
  return { title: 'hanaro verify', suites, errors, summary: summaryText(verification, language) };
}

function caseOf(cell: VerifiedCell, language: Language): Case {
  const name = `${cell.row} · ${cell.column}`;
  const figures = printedAndComputed(cell, language);
  switch (cell.verdict) {
    case 'match':
      return { name };
    case 'mismatch':
      return { name, failure: { type: 'mismatch', message: figures, text: explanationText(cell, language) } };
    case 'tolerated':
      return { name, skipped: `${figures}: ${cell.reason ?? ''}` };
    case 'not_testable':
      return { name, skipped: reasonText(cell.reason ?? '', language) };
  }
}

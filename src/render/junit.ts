import type { Language } from '../localized.ts';
import type { Verification, VerifiedCell } from '../report/verification-schema.ts';
import { type JunitCase, junitXml } from './junit-xml.ts';
import { explanationText, printedAndComputed, reasonText, verificationText } from './verification-text.ts';

/** A suite per table, a case per cell; what is tolerated or not testable is skipped. */
export function renderJunit({ tables, cells }: Verification, language: Language): string {
  // Two tables of one number come one after the other: each takes as many cells as it has.
  let start = 0;
  const suites = tables.map((table) => {
    const own = cells.slice(start, start + table.cells);
    start += table.cells;
    const name = verificationText('table', language, { table: table.table });
    return { name, cases: own.map((cell) => caseOf(cell, language)) };
  });
  return junitXml('hanaro verify', suites);
}

function caseOf(cell: VerifiedCell, language: Language): JunitCase {
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

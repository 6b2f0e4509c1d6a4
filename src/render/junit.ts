import type { Language } from '../localized.ts';
import type { Verification, VerifiedCell } from '../report/verification-schema.ts';
import { printable } from './printable.ts';
import { explanationText, printedAndComputed, reasonText, verificationText } from './verification-text.ts';

/** JUnit XML, as CI servers read it: a suite per table, a case per cell; what is tolerated or not testable is skipped. */
export function renderJunit({ summary, tables, cells }: Verification, language: Language): string {
  const skipped = (counts: typeof summary | (typeof tables)[number]) =>
    counts.tolerated + counts.not_testable;
  const totals = (counts: typeof summary | (typeof tables)[number]) =>
    `tests="${counts.cells}" failures="${counts.mismatch}" errors="0" skipped="${skipped(counts)}"`;
  // Two tables of one number come one after the other: each takes as many cells as it has.
  let start = 0;
  const suites = tables.map((table) => {
    const own = cells.slice(start, start + table.cells);
    start += table.cells;
    const name = verificationText('table', language, { table: table.table });
    return [
      `  <testsuite name="${escaped(name)}" ${totals(table)}>`,
      ...own.map((cell) => testCase(cell, name, language)),
      '  </testsuite>',
    ].join('\n');
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="hanaro verify" ${totals(summary)}>`,
    ...suites,
    '</testsuites>\n',
  ].join('\n');
}

function testCase(cell: VerifiedCell, suite: string, language: Language): string {
  const opening = `    <testcase classname="${escaped(suite)}" name="${escaped(`${cell.row} · ${cell.column}`)}"`;
  const outcome = outcomeOf(cell, language);
  return outcome === null ? `${opening}/>` : `${opening}>${outcome}</testcase>`;
}

function outcomeOf(cell: VerifiedCell, language: Language): string | null {
  const figures = printedAndComputed(cell, language);
  switch (cell.verdict) {
    case 'match':
      return null;
    case 'mismatch':
      return `<failure type="mismatch" message="${escaped(figures)}">${escaped(explanationText(cell, language))}</failure>`;
    case 'tolerated':
      return `<skipped message="${escaped(`${figures}: ${cell.reason ?? ''}`)}"/>`;
    case 'not_testable':
      return `<skipped message="${escaped(reasonText(cell.reason ?? '', language))}"/>`;
  }
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Without the characters that XML 1.0 does not allow, the markup ones as entities. */
function escaped(text: string): string {
  return printable(text)
    .replace(/[\p{Cs}\ufffe\uffff]/gu, '\ufffd')
    .replace(/[&<>"]/g, (character) => entities[character] ?? character);
}

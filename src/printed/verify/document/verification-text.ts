import { catalogue, type Language } from '../../../localized.ts';
import { messages } from '../../../messages/messages.ts';
import type { Verification, VerifiedCell } from '../verification-schema.ts';

/** Every fixed text of what `verify` prints. */
const texts = messages.printedDocuments.verificationTexts;

type TextId = keyof typeof texts;

export const verificationText = catalogue(texts);

/** Why a cell cannot be tested, in words. */
export function reasonText(code: string, language: Language): string {
  return code in texts ? verificationText(code as TextId, language) : code;
}

/** `table 15` */
export const tableName = (table: string, language: Language): string =>
  verificationText('table', language, { table });

/** `table 15 · Tangibles · Pilot mean` */
export function cellName({ table, label }: VerifiedCell, language: Language): string {
  return [tableName(table, language), label.row[language], label.column[language]].join(' · ');
}

/** As printed; a word where nothing is. */
export function printedText({ printed }: Pick<VerifiedCell, 'printed'>, language: Language): string {
  return printed || verificationText('emptyMark', language);
}

/** As it would be printed: `*** (p = 0.00074…)`; the full precision where it says more. */
export function computedText(
  { computed, rounded: written, column }: VerifiedCell,
  language: Language,
): string {
  const rounded = written === '' ? verificationText('emptyMark', language) : (written ?? computed ?? '');
  const isMark = column === 'stars' || column === 'significant';
  if (!isMark && String(computed) === String(rounded)) return String(rounded);
  return verificationText(isMark ? 'p' : 'fully', language, { rounded, computed: computed ?? '' });
}

/** `printed ** · computed *** (p = 0.00074…)` */
export function printedAndComputed(cell: VerifiedCell, language: Language): string {
  return [
    `${verificationText('printed', language)} ${printedText(cell, language)}`,
    `${verificationText('computed', language)} ${computedText(cell, language)}`,
  ].join(' · ');
}

/** What a mismatch is likely to be. */
export function explanationText({ explanation, reason }: VerifiedCell, language: Language): string {
  if (reason === 'unread') return verificationText('unread', language);
  return explanation?.text[language] ?? verificationText('unexplained', language);
}

/** `531 of 535 printed figures match · 2 differ · 2 tolerated · 4 not testable` */
export function summaryText({ summary }: Verification, language: Language): string {
  const total = summary.cells - summary.not_testable;
  return [
    verificationText('summary', language, { match: summary.match, total }),
    ...verdictCounts(summary, language),
  ].join(' · ');
}

/** The verdicts that there are any of, besides the matches. */
export function verdictCounts(
  counts: { readonly mismatch: number; readonly tolerated: number; readonly not_testable: number },
  language: Language,
): string[] {
  const some = (id: TextId, n: number) => (n === 0 ? [] : [verificationText(id, language, { n })]);
  return [
    ...some(counts.mismatch === 1 ? 'differs' : 'differ', counts.mismatch),
    ...some('letPass', counts.tolerated),
    ...some('notTestable', counts.not_testable),
  ];
}

import type { Language, LocalizedText } from '../../localized.ts';
import { messages } from '../../messages/messages.ts';
import { scoreText } from '../score-text.ts';

/** Figures without a value by their reason: `–: cannot be computed (no variance): Tangibles, …`; then what a term means. */
export function missingFigureNotes<Reason extends string>(
  rows: readonly { readonly label: LocalizedText; readonly reasons: readonly Reason[] }[],
  texts: Readonly<Record<Reason, LocalizedText>>,
  language: Language,
): string[] {
  const byReason = new Map<Reason, Set<string>>();
  for (const { label, reasons } of rows) {
    for (const reason of new Set(reasons)) {
      const where = byReason.get(reason) ?? new Set();
      byReason.set(reason, where.add(label[language]));
    }
  }
  const explained: Readonly<Record<string, LocalizedText | undefined>> = messages.studies.explained;
  return [
    ...[...byReason].map(
      ([reason, labels]) =>
        `${scoreText('notComputed', language)}${scoreText('inBrackets', language, { what: texts[reason][language] })}: ${[...labels].join(', ')}`,
    ),
    ...[...byReason.keys()].flatMap((reason) => explained[reason]?.[language] ?? []),
  ];
}

import type { Language } from '../../localized.ts';
import { messages } from '../../messages/messages.ts';
import { resamplingNotes } from '../resampling/resampling-columns.ts';
import { starsNote } from '../stars-for.ts';
import type { PairedRow } from './paired-row.ts';
import type { ShownPairs } from './paired-tables.ts';

/** How the figures of pairs were made, who has one score of two, and what was drawn for any table. */
export function pairedNotes(report: ShownPairs, language: Language): string[] {
  const drawn = resamplingNotes(report.settings, language);
  return report.paired.length === 0
    ? drawn
    : [...pairedSigns(report, language), ...pairedMethods(report, language), ...drawn];
}

/** How they were made. */
export function pairedMethods({ paired }: ShownPairs, language: Language): string[] {
  const { notes } = messages.paired;
  return paired.length === 0 ? [] : [notes.paired[language], notes.wilcoxon[language]];
}

/** What the signs at them mean, and who is not in them. */
export function pairedSigns({ paired, settings }: ShownPairs, language: Language): string[] {
  const incomplete = paired.filter(
    ({ group, unmatched1, unmatched2 }) => group === 'all' && unmatched1 + unmatched2 > 0,
  );
  const stars = paired.length > 0 && settings.stars.length > 0 ? [starsNote(settings)] : [];
  return [...stars, ...unmatchedNotes(incomplete, language)];
}

/** A line for all scales that lack as many people at the same waves. */
function unmatchedNotes(rows: readonly PairedRow[], language: Language): string[] {
  const alike = new Map<string, { readonly row: PairedRow; readonly labels: string[] }>();
  for (const row of rows) {
    const key = JSON.stringify([row.wave1, row.wave2, row.unmatched1, row.unmatched2]);
    const known = alike.get(key) ?? { row, labels: [] };
    known.labels.push(row.label[language]);
    alike.set(key, known);
  }
  return [...alike.values()].map(({ row, labels }) => {
    const { wave1_label: wave1, wave2_label: wave2, unmatched1: first, unmatched2: second } = row;
    const waves =
      wave1 && wave2 ? [messages.score.firstMinusSecond({ first: wave1, second: wave2 })[language]] : [];
    const label = [...labels, ...waves].join(', ');
    return messages.paired.notes.unmatched({ label, first, second })[language];
  });
}

import type { Language } from '../../localized.ts';
import { messages } from '../../messages/messages.ts';
import { resamplingNotes } from '../resampling/resampling-columns.ts';
import { starsNote } from '../stars-for.ts';
import type { PairedRow } from './paired-row.ts';
import type { ShownPairs } from './paired-tables.ts';

/** How the figures of pairs were made, who has one score of two, and what was drawn for any table. */
export function pairedNotes({ paired, settings }: ShownPairs, language: Language): string[] {
  const drawn = resamplingNotes(settings, language);
  if (paired.length === 0) return drawn;
  const { notes } = messages.paired;
  const incomplete = paired.filter(
    ({ group, unmatched1, unmatched2 }) => group === 'all' && unmatched1 + unmatched2 > 0,
  );
  return [
    starsNote(settings),
    notes.paired[language],
    notes.wilcoxon[language],
    ...incomplete.map((row) => {
      const { unmatched1: first, unmatched2: second } = row;
      return notes.unmatched({ label: nameOf(row, language), first, second })[language];
    }),
    ...drawn,
  ];
}

function nameOf({ label, wave1_label, wave2_label }: PairedRow, language: Language): string {
  if (!wave1_label || !wave2_label) return label[language];
  const waves = messages.score.firstMinusSecond({ first: wave1_label, second: wave2_label })[language];
  return `${label[language]}, ${waves}`;
}

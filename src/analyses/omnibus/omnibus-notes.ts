import type { Language } from '../../localized.ts';
import { catalogue } from '../../localized.ts';
import { messages } from '../../messages/messages.ts';
import { isOfMany, type ShownComparisons } from '../compared/shown-comparisons.ts';
import { unpadded } from '../stars-for.ts';

const noteText = catalogue(messages.compare.notes);

/** How the tests of all groups at once were made, and which groups are empty. */
export function omnibusNotes(
  { settings, populations, omnibus }: ShownComparisons,
  language: Language,
): string[] {
  const ofMany = populations.filter(isOfMany);
  if (ofMany.length === 0 || omnibus.length === 0) return [];
  return [
    noteText(settings.test, language, { below: unpadded(settings.levene_below) }),
    noteText('shares', language),
    noteText('ranks', language),
  ];
}

import type { Language } from '../../localized.ts';
import { catalogue } from '../../localized.ts';
import { messages } from '../../messages/messages.ts';
import { isOfMany, type ShownComparisons, shownPopulations } from '../compared/shown-comparisons.ts';
import { unpadded } from '../stars-for.ts';

const noteText = catalogue(messages.compare.notes);

/** How the tests of all groups at once were made, and whose answers have no groups. */
export function omnibusNotes(report: ShownComparisons & ShownBeside, language: Language): string[] {
  const { settings, omnibus, paired, did } = report;
  const populations = shownPopulations(report);
  const ungrouped = populations.filter(
    ({ population, groups }) =>
      groups.length === 1 && ![...paired, ...did].some((row) => row.population === population),
  );
  const labels = ungrouped.map(({ label }) => label[language]).join(', ');
  return [
    ...(omnibus.length > 0 && populations.some(isOfMany)
      ? [
          noteText(settings.test, language, { below: unpadded(settings.levene_below) }),
          noteText('shares', language),
          noteText('ranks', language),
        ]
      : []),
    ...(ungrouped.length > 0 ? [noteText('ungrouped', language, { populations: labels })] : []),
  ];
}

/** What else is compared of a population, where it is asked for. */
export interface ShownBeside {
  readonly paired: readonly { readonly population: string }[];
  readonly did: readonly { readonly population: string }[];
}

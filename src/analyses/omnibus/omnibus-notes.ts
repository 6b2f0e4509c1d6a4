import type { Language } from '../../localized.ts';
import { catalogue } from '../../localized.ts';
import { messages } from '../../messages/messages.ts';
import { isOfMany, type ShownGroups } from '../compared/shown-comparisons.ts';
import { unpadded } from '../stars-for.ts';

const noteText = catalogue(messages.compare.notes);

/** The same, and whose answers have no groups. */
export function omnibusNotes(report: ShownGroups & ShownBeside, language: Language): string[] {
  const { paired, did, populations } = report;
  const ungrouped = populations.filter(
    ({ population, groups }) =>
      groups.length === 1 && ![...paired, ...did].some((row) => row.population === population),
  );
  const labels = ungrouped.map(({ label }) => label[language]).join(', ');
  return [
    ...omnibusMethods(report, language),
    ...(ungrouped.length > 0 ? [noteText('ungrouped', language, { populations: labels })] : []),
  ];
}

/** How the tests of all groups at once were made. */
export function omnibusMethods(
  { settings, omnibus, populations }: ShownGroups,
  language: Language,
): string[] {
  if (omnibus.length === 0 || !populations.some(isOfMany)) return [];
  return [
    noteText(settings.test, language, { below: unpadded(settings.levene_below) }),
    noteText('shares', language),
    noteText('ranks', language),
  ];
}

/** What else is compared of a population, where it is asked for. */
export interface ShownBeside {
  readonly paired: readonly { readonly population: string }[];
  readonly did: readonly { readonly population: string }[];
}

import type { Language } from '../../localized.ts';
import type { InstrumentOutline, PopulationOutline } from '../../report/instrument-outline.ts';
import { codebookText } from './codebook-text.ts';

/**
 * That a codebook can be used, and what is in it, in a line for it and one for each population.
 *
 * @param toConfirm  lines on which a person still has to confirm something
 */
export function codebookSummary(
  { id, version, populations }: InstrumentOutline,
  { file, toConfirm }: { readonly file: string; readonly toConfirm: readonly number[] },
  language: Language,
): string[] {
  return [
    codebookText('usable', language, { file, id, version }),
    ...populations.map((population) => `  ${populationLine(population, language)}`),
    ...(toConfirm.length === 0 ? [] : [`  ${marksLine(toConfirm, language)}`]),
  ];
}

function marksLine(toConfirm: readonly number[], language: Language): string {
  return codebookText(toConfirm.length === 1 ? 'oneToConfirm' : 'toConfirm', language, {
    count: toConfirm.length,
    lines: toConfirm.join(', '),
  });
}

function populationLine(
  { id, items, scales, characteristics, group }: PopulationOutline,
  language: Language,
): string {
  return codebookText('population', language, {
    id,
    items,
    scales: scales.length,
    characteristics: characteristics.length,
    groups: group ? groupsText(group, language) : codebookText('noGroups', language),
  });
}

function groupsText({ column, levels }: NonNullable<PopulationOutline['group']>, language: Language): string {
  const labels = levels.map(({ label }) => label[language]);
  const [first = '', second = ''] = labels;
  return labels.length === 2
    ? codebookText('groups', language, { column, first, second })
    : codebookText('severalGroups', language, { column, count: labels.length, labels: labels.join(', ') });
}

import { catalogue, type Language } from '../../localized.ts';
import { messages } from '../../messages/messages.ts';
import { scoreText } from '../score-text.ts';
import { starsNote, unpadded } from '../stars-for.ts';
import { asksPairs } from './compared-tables.ts';
import { isOfMany, type ShownComparisons } from './shown-comparisons.ts';

const noteText = catalogue(messages.compare.notes);

/** How the tests of two groups were made, and what stars mean. */
export function comparedNotes(report: ShownComparisons, language: Language): string[] {
  const { settings, comparisons, populations } = report;
  if (comparisons.length === 0 || populations.length === 0) return [];
  const two = populations.some(({ groups }) => groups.length === 3);
  const pairs = asksPairs(settings) && populations.some(isOfMany);
  const { test, alternative, margin } = settings;
  return [
    ...(two || pairs
      ? [
          scoreText(test, language, { below: unpadded(settings.levene_below) }),
          noteText('twoRanks', language),
        ]
      : []),
    ...(alternative === 'two_sided' ? [] : [noteText(alternative, language)]),
    ...(margin === null ? [] : [noteText('margin', language, { margin })]),
    ...adjustmentNotes(report, language),
    ...(pairs && settings.adjust === null ? [scoreText('notAdjusted', language)] : []),
    ...(settings.stars.length > 0 ? [starsNote(settings)] : []),
  ];
}

/** Over how many tests p is adjusted. */
function adjustmentNotes(
  { settings, populations, comparisons }: ShownComparisons,
  language: Language,
): string[] {
  const { adjust, family } = settings;
  if (adjust === null) return [];
  const method = messages.compare.methods[adjust][language];
  const families =
    family === 'scale'
      ? [messages.compare.everyScale[language]]
      : populations.flatMap(({ population, label }) => {
          const tests = comparisons.filter((row) => row.population === population && row.p_adjusted).length;
          return tests === 0 ? [] : [messages.compare.familyOf({ what: label[language], tests })[language]];
        });
  return families.length === 0 ? [] : [messages.compare.adjusted({ method, families })[language]];
}

import type { Language } from '../../localized.ts';
import { scoreText } from '../score-text.ts';
import { reversedQuestions } from './reversed-questions.ts';
import { ownItems, reliabilityText, type ShownReliability, scalesOf } from './shown-reliability.ts';

/** How the figures of scales and items were made, and what they raise. */
export function reliabilityNotes(report: ShownReliability, language: Language): string[] {
  const outer = report.populations.some((population) => {
    const scales = scalesOf(report, population);
    return scales.some((scale) => ownItems(report, scales, scale).length === 0);
  });
  const reversed = report.reliability_items.some((row) => row.reversed);
  return [
    ...scaleNotes(language),
    reliabilityText('itemRestNote', language),
    ...(outer ? [reliabilityText('outerItemsNote', language)] : []),
    ...(reversed ? [scoreText('reversed', language)] : []),
    ...reversedQuestions(report, language),
  ];
}

/** How the figures of scales were made. */
export const scaleNotes = (language: Language): string[] =>
  (['completeCases', 'alphaNote', 'omegaNote', 'halvesNote', 'interItemNote'] as const).map((id) =>
    reliabilityText(id, language),
  );

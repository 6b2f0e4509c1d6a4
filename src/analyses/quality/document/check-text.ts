import { catalogue, type Language, type LocalizedText } from '../../../localized.ts';
import { messages } from '../../../messages/messages.ts';
import type { QualityInput, QualityReport } from '../quality-schema.ts';

/** Every fixed text of what `check` prints. */
const texts = messages.documents.checkTexts;

const reasons = messages.documents.checkReasons satisfies Record<
  QualityInput['rows']['excluded'][number]['reason'],
  LocalizedText
>;

export const checkText = catalogue(texts);

export function reasonText(reason: keyof typeof reasons, language: Language): string {
  return reasons[reason][language];
}

/** `3 things need a decision, 2 notes` */
export function verdictText(summary: QualityReport['summary'], language: Language): string {
  const { decisions, notes } = summary;
  return messages.documents.decisionsAndNotes({ decisions, notes })[language];
}

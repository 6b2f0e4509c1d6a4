import { catalogue } from '../localized.ts';
import { messages } from '../messages/messages.ts';

/** Every fixed text of a score document. */
const texts = messages.documents.scoreTexts;

export type ScoreTextId = keyof typeof texts;

export const scoreText = catalogue(texts);

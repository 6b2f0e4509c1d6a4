import type { Language } from '../../localized.ts';
import { messages } from '../../messages/messages.ts';

export type Words = Readonly<Record<Language, string>>;

export const words = (text: Words, language: Language): string => text[language];

/** Every fixed text of what `reconstruct` prints. */
export const texts = messages.commands.reconstructTextsTexts;

import type { Language } from '../localized.ts';
import { messages } from '../messages/messages.ts';

const welcomes: Readonly<Record<Language, string>> = messages.commands.welcome;

/** What to type first, for those who typed the name of the program alone. */
export const welcome = (language: Language): string => welcomes[language];

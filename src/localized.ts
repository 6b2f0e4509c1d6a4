/** The languages that every label and message is written in. */
export type Language = 'ko' | 'en';

export const languages: readonly Language[] = ['ko', 'en'];

/** One text in each language. */
export type LocalizedText = Readonly<Record<Language, string>>;

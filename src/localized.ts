/** The languages that every label and message is written in. */
export type Language = 'ko' | 'en';

export const languages: readonly Language[] = ['ko', 'en'];

/** One text in each language. */
export type LocalizedText = Readonly<Record<Language, string>>;

/** A text that may be written once for both languages. */
export function localize(text: string | LocalizedText): LocalizedText {
  return typeof text === 'string' ? { ko: text, en: text } : text;
}

/** Fills the `{blanks}` of a text; one that is not given stays as it is. */
export function fillBlanks(text: string, blanks: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (blank, name: string) => String(blanks[name] ?? blank));
}

/** Looks up the fixed texts of one place: in one language, their `{blanks}` filled. */
export function catalogue<Id extends string>(
  texts: Readonly<Record<Id, LocalizedText>>,
): (id: Id, language: Language, blanks?: Readonly<Record<string, string | number>>) => string {
  return (id, language, blanks = {}) => fillBlanks(texts[id][language], blanks);
}

/** A number and what it counts, in English: `1 row`, `2 rows`. */
export function counted(n: number, one: string, several = `${one}s`): string {
  return `${n} ${n === 1 ? one : several}`;
}

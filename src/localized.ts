import type { Language } from './messages/catalogues.ts';
import { inEveryLanguage, type LocalizedText } from './messages/messages.ts';

export { type Language, languages } from './messages/catalogues.ts';
export { counted } from './messages/counted.ts';
export type { LocalizedText } from './messages/messages.ts';

/** A text as people write it: once for all languages, or in some of them, English among these. */
export type WrittenText = string | (Partial<LocalizedText> & { readonly en: string });

/** A written text in each language: the English one where a language has none of its own. */
export function localize(written: WrittenText): LocalizedText {
  return inEveryLanguage((language) =>
    typeof written === 'string' ? written : (written[language] ?? written.en),
  );
}

type Message = LocalizedText | ((blanks: never) => LocalizedText);

/** What is given beside a message: its blanks, where it has some. */
export type BlanksOf<One extends Message> = One extends (blanks: infer Blanks) => LocalizedText
  ? [blanks: Blanks]
  : [];

/** A message with its blanks filled. */
export function filled<One extends Message>(message: One, ...blanks: BlanksOf<One>): LocalizedText;
export function filled(message: Message, ...blanks: readonly unknown[]): LocalizedText {
  return typeof message === 'function' ? Reflect.apply(message, undefined, blanks) : message;
}

/** Looks up the messages of a table: in one language, their blanks filled. */
export function catalogue<Table extends Readonly<Record<string, Message>>>(
  table: Table,
): <Id extends keyof Table>(id: Id, language: Language, ...blanks: BlanksOf<Table[Id]>) => string {
  return (id, language, ...blanks) => filled(table[id], ...blanks)[language];
}

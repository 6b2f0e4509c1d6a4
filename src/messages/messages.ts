import { type Catalogue, catalogues, type Language, languages } from './catalogues.ts';

/** One text in each language. */
export type LocalizedText = Readonly<Record<Language, string>>;

/** What fills a blank: where a text does, it may be one in each language, and every message takes its own. */
type Blank<Value> = string extends Value
  ? Value | LocalizedText
  : Value extends readonly string[]
    ? readonly (string | LocalizedText)[]
    : Value;

/** A message as it is used: a text, a function of what fills its blanks, or a table of such, in all languages. */
type Localized<Message> = Message extends string
  ? LocalizedText
  : Message extends (blanks: infer Blanks) => string
    ? (blanks: { readonly [Name in keyof Blanks]: Blank<Blanks[Name]> }) => LocalizedText
    : { readonly [Key in keyof Message]: Localized<Message[Key]> };

type Messages = { readonly [Area in keyof Catalogue]: Localized<ReturnType<Catalogue[Area]>> };

/** Every message of the program, by area. */
export const messages: Messages = byArea(catalogues);

/** What a function gives for each language. */
export function inEveryLanguage<Value>(
  valueIn: (language: Language) => Value,
): Readonly<Record<Language, Value>>;
export function inEveryLanguage(valueIn: (language: Language) => unknown): object {
  const values: Partial<Record<Language, unknown>> = {};
  for (const language of languages) values[language] = valueIn(language);
  return values;
}

// The compiler cannot follow how places of catalogues become one, so that functions below have two signatures: what
// follows from the shape of the catalogues, and what is done.

function byArea(all: Readonly<Record<Language, Catalogue>>): Messages;
function byArea(all: Readonly<Record<Language, Catalogue>>): object {
  return whenAsked(all.en, (area) =>
    joined(inEveryLanguage((language) => said(Reflect.get(all[language], area), undefined))),
  );
}

/** The same place of all catalogues as one. */
function joined(places: Readonly<Record<Language, unknown>>): unknown {
  const model = places.en;
  if (typeof model === 'function') {
    return (blanks: object) =>
      inEveryLanguage((language) => said(places[language], blanksIn(blanks, language)));
  }
  if (typeof model !== 'object' || model === null) return places;
  return whenAsked(model, (key) =>
    joined(inEveryLanguage((language) => Reflect.get(Object(places[language]), key))),
  );
}

/** A table whose entries are made when they are first asked for: a run says few of all messages. */
function whenAsked(model: object, make: (key: string | symbol) => unknown): object {
  const made = new Map<string | symbol, unknown>();
  return new Proxy(model, {
    get: (_, key) => {
      if (!Object.hasOwn(model, key)) return undefined;
      if (!made.has(key)) made.set(key, make(key));
      return made.get(key);
    },
  });
}

const said = (message: unknown, blanks: object | undefined): unknown =>
  typeof message === 'function' ? message(blanks) : message;

function blanksIn(blanks: object, language: Language): object {
  const own: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(blanks)) {
    own[name] = Array.isArray(value) ? value.map((one) => textIn(one, language)) : textIn(value, language);
  }
  return own;
}

const textIn = (value: unknown, language: Language): unknown =>
  typeof value === 'object' && value !== null && language in value ? Reflect.get(value, language) : value;

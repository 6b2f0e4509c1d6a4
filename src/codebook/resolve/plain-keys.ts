/** Stands for the one name of a key that the schema library drops: a private character keeps it apart from every other. */
const standIn = '\u{f0000}__proto__';

/** What a file holds, with every key `__proto__` under a name that the schema library keeps. */
export const hideProtoKeys = (value: unknown): unknown => renamed(value, '__proto__', standIn);

/** Gives those keys their name back, as keys like any other. */
export const showProtoKeys = (value: unknown): unknown => renamed(value, standIn, '__proto__');

/** In a text, such as the path of a key. */
export const showProto = (text: string): string => text.replaceAll(standIn, '__proto__');

function renamed(value: unknown, from: string, to: string): unknown {
  if (Array.isArray(value)) return value.map((element) => renamed(element, from, to));
  if (typeof value !== 'object' || value === null) return value;
  // Unlike an assignment, this makes `__proto__` a property of its own.
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key === from ? to : key, renamed(inner, from, to)]),
  );
}

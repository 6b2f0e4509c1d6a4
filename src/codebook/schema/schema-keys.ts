import { distance } from 'fastest-levenshtein';
import * as z from 'zod';

/** The keys that a schema knows in the mapping at a path; none where no mapping with fixed keys stands there. */
export function keysAt(schema: z.core.$ZodType, path: readonly PropertyKey[], written: unknown): string[] {
  return schemasAt(schema, path, written).flatMap((kind) =>
    kind instanceof z.ZodObject ? Object.keys(kind.shape) : [],
  );
}

/** Whether the last key of a path is one that the file may choose, beside those that the schema knows. */
export function isFreeKey(schema: z.core.$ZodType, path: readonly PropertyKey[], written: unknown): boolean {
  const key = String(path.at(-1));
  const around = schemasAt(schema, path.slice(0, -1), written);
  return around.some((kind) => kind instanceof z.ZodObject && otherKeys(kind) && !(key in kind.shape));
}

/** Whether the numbers that may stand at a path are whole ones. */
export function wantsWholeNumber(schema: z.core.$ZodType, path: readonly PropertyKey[]): boolean {
  const numbers = schemasAt(schema, path, undefined).filter((kind) => kind instanceof z.ZodNumber);
  return numbers.length > 0 && numbers.every((kind) => kind.isInt);
}

/** The key that was probably meant: at most two slips away, and half of the letters right. */
export function nearestKey(written: string, known: readonly string[]): string | null {
  const near = known
    .map((key) => ({ key, away: distance(written.toLowerCase().slice(0, mostLetters), key) }))
    .filter(({ key, away }) => away <= 2 && away * 2 <= key.length)
    .sort((one, other) => one.away - other.away);
  return near[0]?.key ?? null;
}

/** A key longer than this is near to none. */
const mostLetters = 40;

/** What may stand at a path: several schemas where there are alternatives, as far as what is written does not choose. */
function schemasAt(
  schema: z.core.$ZodType,
  path: readonly PropertyKey[],
  written: unknown,
): z.core.$ZodType[] {
  let inner = written;
  let kinds = alternatives(schema, inner);
  for (const part of path) {
    inner = partOf(inner, part);
    kinds = kinds.flatMap((kind) => alternatives(inside(kind, part), inner));
  }
  return kinds;
}

function inside(kind: z.core.$ZodType, part: PropertyKey): z.core.$ZodType | undefined {
  if (kind instanceof z.ZodObject) return kind.shape[String(part)] ?? otherKeys(kind);
  if (kind instanceof z.ZodArray) return kind.element;
  if (kind instanceof z.ZodTuple) return kind.def.items[Number(part)];
  return kind instanceof z.ZodRecord ? kind.valueType : undefined;
}

/** What may stand under keys of the file's own, where the schema lets them be. */
function otherKeys({ def }: z.ZodObject): z.core.$ZodType | undefined {
  return def.catchall && !(def.catchall instanceof z.ZodNever) ? def.catchall : undefined;
}

function alternatives(schema: z.core.$ZodType | undefined, written: unknown): z.core.$ZodType[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault)
    return alternatives(schema.unwrap(), written);
  if (schema instanceof z.ZodDiscriminatedUnion) {
    const kind = partOf(written, schema.def.discriminator);
    const chosen = schema.options.filter((option) => hasValue(option, schema.def.discriminator, kind));
    return (chosen.length > 0 ? chosen : schema.options).flatMap((option) => alternatives(option, written));
  }
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => alternatives(option, written));
  return schema ? [schema] : [];
}

function hasValue(option: z.core.$ZodType, key: string, value: unknown): boolean {
  const own = option instanceof z.ZodObject ? option.shape[key] : undefined;
  return own instanceof z.ZodLiteral && own.value === value;
}

function partOf(written: unknown, part: PropertyKey): unknown {
  return typeof written === 'object' && written !== null ? Reflect.get(written, part) : undefined;
}

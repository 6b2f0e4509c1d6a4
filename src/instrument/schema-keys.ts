import { distance } from 'fastest-levenshtein';
import { z } from 'zod';

/** The keys that a schema knows in the mapping at a path; none where no mapping with fixed keys stands there. */
export function keysAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
  return schemasAt(schema, path).flatMap((kind) =>
    kind instanceof z.ZodObject ? Object.keys(kind.shape) : [],
  );
}

/** Whether the numbers that may stand at a path are whole ones. */
export function wantsWholeNumber(schema: z.core.$ZodType, path: readonly PropertyKey[]): boolean {
  const numbers = schemasAt(schema, path).filter((kind) => kind instanceof z.ZodNumber);
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

/** What may stand at a path: several schemas where there are alternatives. */
function schemasAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): z.core.$ZodType[] {
  return path.reduce<z.core.$ZodType[]>(
    (kinds, part) => kinds.flatMap((kind) => inside(kind, part)),
    alternatives(schema),
  );
}

function inside(kind: z.core.$ZodType, part: PropertyKey): z.core.$ZodType[] {
  if (kind instanceof z.ZodObject) return alternatives(kind.shape[String(part)]);
  if (kind instanceof z.ZodArray) return alternatives(kind.element);
  if (kind instanceof z.ZodTuple) return alternatives(kind.def.items[Number(part)]);
  if (kind instanceof z.ZodRecord) return alternatives(kind.valueType);
  return [];
}

function alternatives(schema: z.core.$ZodType | undefined): z.core.$ZodType[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable)
    return alternatives(schema.unwrap());
  if (schema instanceof z.ZodUnion) return schema.options.flatMap(alternatives);
  return schema ? [schema] : [];
}

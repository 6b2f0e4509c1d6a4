import type { ItemRow, ScaleRow } from '../analyses/report/report-schema.ts';

/** Which items each scale adds up, as vectors, so that what follows from what can be computed. */
export interface Structure {
  /** In the order of the report. */
  readonly items: readonly string[];
  readonly scales: readonly ScaleStructure[];
}

export interface ScaleStructure {
  readonly id: string;
  readonly depth: number;
  /** From the lowest answer to the highest. */
  readonly points: number;
  /** For each item of the structure 1, −1 where it is reversed, 0 where the scale does not have it. */
  readonly vector: readonly number[];
}

export function structureOf(itemRows: readonly ItemRow[], scaleRows: readonly ScaleRow[]): Structure {
  const own = itemRows.filter(({ group }) => group === 'all');
  const scales = scaleRows.filter(({ group }) => group === 'all');
  const items = [...new Set(own.map(({ item }) => item))];
  const depthOf = (id: string | null): number => {
    const parent = scales.find(({ scale }) => scale === id)?.parent;
    return typeof parent === 'string' ? depthOf(parent) + 1 : 0;
  };
  const inside = (id: string): readonly string[] => [
    id,
    ...scales.filter(({ parent }) => parent === id).flatMap(({ scale }) => inside(scale)),
  ];
  return {
    items,
    scales: scales.map(({ scale, score, items: count, min, max }) => {
      const signs = new Map<string, number>();
      const scopes = new Set(inside(scale));
      for (const row of own) if (scopes.has(row.scale)) signs.set(row.item, row.reverse_keyed ? -1 : 1);
      return {
        id: scale,
        depth: depthOf(scale),
        points: score === 'sum' ? (max - min) / count : max - min,
        vector: items.map((item) => signs.get(item) ?? 0),
      };
    }),
  };
}

/** How many items a scale has. */
export const sizeOf = ({ vector }: ScaleStructure) => vector.filter((sign) => sign !== 0).length;

/** Whether two scales share items, and neither is a part of the other, answers being keyed alike. */
export function crosses(one: readonly number[], other: readonly number[]): boolean {
  const shared = one.some((sign, index) => sign !== 0 && other[index] !== 0);
  const within = (inner: readonly number[], outer: readonly number[]) =>
    inner.every((sign, index) => sign === 0 || sign === outer[index]);
  return shared && within(one, other) === within(other, one);
}

/** A sum over items as vectors of what it is made of: more than one where its SD tells more than its mean. */
export type Expand = (vector: readonly number[], points: number) => readonly (readonly number[])[];

/**
 * Where answers are 0 and 1, an answer is its own square, so that the sum of squares of a scale is a sum of items too, and of
 * products of two of them. These matter where scales overlap in part.
 */
export function expanding({ scales }: Structure): Expand {
  const binary = scales.filter(({ points }) => points === 1);
  if (
    !binary.some(({ vector }) =>
      binary.some((other) => other.vector !== vector && crosses(vector, other.vector)),
    )
  )
    return (vector) => [vector];
  const pairs = new Map<string, readonly [number, number]>();
  for (const { vector } of binary) {
    const own = [...vector.keys()].filter((index) => vector[index] !== 0);
    for (const [at, one] of own.entries())
      for (const other of own.slice(at + 1)) pairs.set(`${one} ${other}`, [one, other]);
  }
  const products = [...pairs.values()];
  return (vector, points) => {
    const times = (index: number) => vector[index] ?? 0;
    const sum = [...vector, ...products.map(() => 0)];
    if (points !== 1 || vector.filter((sign) => sign !== 0).length < 2) return [sum];
    const squares = vector.map((sign) => sign * sign);
    return [sum, [...squares, ...products.map(([one, other]) => 2 * times(one) * times(other))]];
  };
}

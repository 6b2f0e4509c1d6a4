import type { ItemRow, ScaleRow } from './report-schema.ts';

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
    scales: scales.map(({ scale, min, max }) => {
      const signs = new Map<string, number>();
      const scopes = new Set(inside(scale));
      for (const row of own) if (scopes.has(row.scale)) signs.set(row.item, row.reverse_keyed ? -1 : 1);
      return {
        id: scale,
        depth: depthOf(scale),
        points: max - min,
        vector: items.map((item) => signs.get(item) ?? 0),
      };
    }),
  };
}

/** How many items a scale has. */
export const sizeOf = ({ vector }: ScaleStructure) => vector.filter((sign) => sign !== 0).length;

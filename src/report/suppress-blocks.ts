import type { ItemRow, ScaleRow } from './report-schema.ts';

/** Items that are withheld together. */
export interface Block {
  /** The scale that adds them up. */
  readonly scale: string;
  readonly items: readonly string[];
}

/**
 * Whoever knows the sum of a scale and of all its items but one knows that one: so items go in pairs, in the codebook's
 * order, the last three together where their number is odd. A scale of one item is that item in the scale around it.
 */
export function blocksOf(items: readonly ItemRow[], scales: readonly ScaleRow[]): Block[] {
  const totals = scales.filter(({ group }) => group === 'all');
  const homeOf = (id: string): string => {
    const scale = totals.find((row) => row.scale === id);
    return scale?.items === 1 && scale.parent !== null ? homeOf(scale.parent) : id;
  };
  const homes = new Map<string, Set<string>>();
  for (const { item, scale } of items) {
    const home = homeOf(scale);
    homes.set(home, (homes.get(home) ?? new Set()).add(item));
  }
  return [...homes].flatMap(([scale, members]) =>
    pairs([...members]).map((pair) => ({ scale, items: pair })),
  );
}

function pairs(items: readonly string[]): string[][] {
  const count = Math.max(1, Math.floor(items.length / 2));
  return Array.from({ length: count }, (_, pair) =>
    items.slice(2 * pair, pair === count - 1 ? items.length : 2 * pair + 2),
  );
}

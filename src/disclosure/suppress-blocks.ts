import { type Structure, sizeOf } from './suppress-structure.ts';

/**
 * Whoever knows the sum of a scale and of all its items but one knows that one: so items that the same scales have go in
 * pairs, in the codebook's order, the last three together where their number is odd. A scale of one item is that item
 * in the scales around it.
 */
export function blocksOf({ items, scales }: Structure): readonly (readonly string[])[] {
  const several = scales.filter((scale) => sizeOf(scale) > 1);
  const alike = new Map<string, string[]>();
  for (const [index, item] of items.entries()) {
    const signs = several.map(({ vector }) => vector[index] ?? 0);
    const first = signs.find((sign) => sign !== 0);
    const key = first === undefined ? item : signs.map((sign) => sign * first).join();
    alike.set(key, [...(alike.get(key) ?? []), item]);
  }
  return [...alike.values()].flatMap(pairs);
}

function pairs(items: readonly string[]): string[][] {
  const count = Math.max(1, Math.floor(items.length / 2));
  return Array.from({ length: count }, (_, pair) =>
    items.slice(2 * pair, pair === count - 1 ? items.length : 2 * pair + 2),
  );
}

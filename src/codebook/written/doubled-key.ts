import { type Document, isScalar, visit } from 'yaml';

/**
 * A key that comes twice in one mapping, as JSON has keys: 1 and "1" are one. The library compares each key with every other one.
 *
 * @returns where it comes again; null where every key comes once
 */
export function doubledKey(document: Document): { readonly name: string; readonly offset: number } | null {
  let doubled: ReturnType<typeof doubledKey> = null;
  visit(document, {
    Map(_, { items }) {
      const names = new Set<string>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        const name = String(key.value ?? '');
        if (names.has(name)) {
          doubled = { name, offset: key.range?.[0] ?? 0 };
          return visit.BREAK;
        }
        names.add(name);
      }
      return undefined;
    },
  });
  return doubled;
}

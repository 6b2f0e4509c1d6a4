import type { Codebook } from '../../../codebook/codebook.ts';
import { keyOf } from './name-key.ts';

/** What a reader knows of the scores that means are of; null for what is not known. */
export interface KnownScale {
  readonly items: number | null;
  readonly range: readonly [min: number, max: number] | null;
  /** False where scores may lack answers. */
  readonly granular: boolean;
  /** Whether its end points were said of this row by its name, and not of its table or of all. */
  readonly isNamed: boolean;
  /** Whether end points or items were said of this row by its name. */
  readonly isOfRow?: boolean;
}

/** Said of every scale, or of the table or row of this name. */
export interface Said<Value> {
  readonly name: string | null;
  readonly value: Value;
}

export interface KnownScales {
  /** By the names of a row, from the most telling on, and those of its table. */
  readonly of: (row: readonly string[], table?: readonly string[]) => KnownScale | null;
  /** Names that no table or row had so far. */
  readonly unused: () => readonly string[];
}

/** What options and codebook say of scales: first by the name of a row, then by that of its table, then of all. */
export function knownScales({
  items,
  ranges,
  codebook,
}: {
  readonly items: readonly Said<number>[];
  readonly ranges: readonly Said<readonly [number, number]>[];
  readonly codebook: Codebook | null;
}): KnownScales {
  const used = new Set<string>();
  const ofCodebook = codebook ? scalesOf(codebook) : new Map<string, KnownScale | null>();
  const named = <Value>(said: readonly Said<Value>[], names: readonly string[]): Value | null => {
    for (const name of names) {
      const own = said.findLast((one) => one.name !== null && keyOf(one.name) === keyOf(name));
      if (own?.name) used.add(own.name);
      if (own) return own.value;
    }
    return null;
  };
  const ofAll = <Value>(said: readonly Said<Value>[]) =>
    said.findLast(({ name }) => name === null)?.value ?? null;
  return {
    of: (row, table = []) => {
      const names = [...row, ...table];
      const [ownItems, ownRange] = [named(items, names), named(ranges, names)];
      const known = names.map((name) => ofCodebook.get(keyOf(name))).find((one) => one !== undefined) ?? null;
      const found = {
        items: ownItems ?? known?.items ?? ofAll(items),
        range: ownRange ?? known?.range ?? ofAll(ranges),
      };
      if (found.items === null && found.range === null) return null;
      return {
        ...found,
        granular: ownItems !== null || (known?.granular ?? true),
        isNamed: known !== null || named(ranges, row) !== null,
        isOfRow: known !== null || named(ranges, row) !== null || named(items, row) !== null,
      };
    },
    unused: () =>
      [...items, ...ranges].flatMap(({ name }) => (name === null || used.has(name) ? [] : [name])),
  };
}

export const nothingKnown: KnownScales = { of: () => null, unused: () => [] };

/** Labels and ids of scales and items; null for one that stands for different scales. */
function scalesOf({ populations }: Codebook): ReadonlyMap<string, KnownScale | null> {
  const found = new Map<string, KnownScale | null>();
  const add = (names: readonly string[], scale: KnownScale) => {
    for (const name of names.map(keyOf)) {
      const other = found.get(name);
      const isOther = other === null || (other && JSON.stringify(other) !== JSON.stringify(scale));
      found.set(name, isOther ? null : scale);
    }
  };
  for (const { scales, items } of populations) {
    for (const { id, label, items: own, min, max, minValid } of scales) {
      add([id, ...Object.values(label)], {
        items: own.length,
        range: [min, max],
        granular: minValid === own.length,
        isNamed: true,
      });
    }
    for (const { id, label, min, max } of items) {
      add([id, ...Object.values(label)], { items: 1, range: [min, max], granular: true, isNamed: true });
    }
  }
  return found;
}

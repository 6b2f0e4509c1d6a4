import type { Population } from '../instrument/instrument.ts';
import { normalised } from '../instrument/normalised.ts';
import type { FileColumn } from './data-table.ts';
import { headerNames } from './header-names.ts';

/** Where a header has a column, and how sure that is. */
export interface ColumnMatch {
  /** More than one: it cannot be told which is meant. */
  readonly positions: readonly number[];
  /** Whether spaces, case, width or composition differ from the name looked for. */
  readonly loose: boolean;
}

/** Finds the columns of one header, by name or by the texts that a codebook gives for them. */
export class HeaderIndex {
  /** From the surest to the least sure way to be called so. */
  readonly #ways: readonly {
    readonly names: ReadonlyMap<string, readonly number[]>;
    readonly loose: boolean;
  }[];

  constructor(columns: readonly FileColumn[]) {
    const own = columns.map(({ name }) => [name]);
    const wrapped = columns.map(({ name, label }) => [
      ...headerNames(name),
      ...(label === null ? [] : [label, ...headerNames(label)]),
    ]);
    this.#ways = [
      { names: indexOf(own), loose: false },
      { names: indexOf(wrapped), loose: false },
      { names: indexOf(own.map((names) => names.map(normalised))), loose: true },
      { names: indexOf(wrapped.map((names) => names.map(normalised))), loose: true },
    ];
  }

  /** @returns null where no column of the header is called so */
  find(name: string, population: Population): ColumnMatch | null {
    const texts = population.columns.get(name) ?? [];
    for (const { names, loose } of this.#ways) {
      for (const candidates of [[name], texts]) {
        const positions = candidates.flatMap(
          (candidate) => names.get(loose ? normalised(candidate) : candidate) ?? [],
        );
        if (positions.length > 0) return { positions: [...new Set(positions)], loose };
      }
    }
    return null;
  }
}

function indexOf(names: readonly (readonly string[])[]): Map<string, number[]> {
  const index = new Map<string, number[]>();
  for (const [position, called] of names.entries()) {
    for (const name of new Set(called)) {
      if (name === '') continue;
      const positions = index.get(name) ?? [];
      positions.push(position);
      index.set(name, positions);
    }
  }
  return index;
}

import type { Codebook, Population } from '../../codebook/codebook.ts';
import type { LocalizedText } from '../../localized.ts';
import { messages } from '../../messages/messages.ts';
import { keyOf } from '../rules/scales/name-key.ts';

/** A name for a tables file, and what a person has to confirm of it. */
export interface Named {
  readonly name: string;
  readonly confirm: LocalizedText | null;
}

interface Labelled {
  readonly label: LocalizedText;
}

/** The names of a population of the codebook for what a paper prints; what it does not have keeps the words of the paper. */
export class CodebookNames {
  readonly population: Population;

  constructor(population: Population) {
    this.population = population;
  }

  scale(label: string): Named {
    return named(label, find(this.population.scales, ({ id }) => id, label)?.id);
  }

  item(label: string): Named {
    return named(label, find(this.population.items, ({ id }) => id, label)?.id);
  }

  has(kind: 'scales' | 'items', label: string): boolean {
    const all: readonly (Labelled & { readonly id: string })[] = this.population[kind];
    return find(all, ({ id }) => id, label) !== undefined;
  }

  group(label: string): Named {
    return named(label, find(this.population.group?.levels ?? [], ({ id }) => id, label)?.id);
  }

  level(variable: string, level: string): { readonly variable: Named; readonly level: Named } {
    const own = find(this.population.characteristics, ({ column }) => column, variable);
    const value = own && find(own.levels, (one) => one.value, level)?.value;
    return { variable: named(variable, own?.column), level: named(level, value) };
  }

  /** How many of the words of a table it knows. */
  known(labels: readonly string[]): number {
    const { scales, items, characteristics } = this.population;
    const all = [...scales, ...items, ...characteristics, ...characteristics.flatMap(({ levels }) => levels)];
    const keys = new Set(all.flatMap(({ label }) => Object.values(label).map(keyOf)));
    return labels.filter((label) => keys.has(keyOf(label))).length;
  }
}

/** The population that knows most of the words; the first where none knows any. */
export function populationFor(
  labels: readonly string[],
  { populations }: Codebook,
): { readonly names: CodebookNames; readonly confirm: LocalizedText | null } | null {
  const all = populations.map((one) => new CodebookNames(one));
  const [best] = all.toSorted((a, b) => b.known(labels) - a.known(labels));
  if (!best) return null;
  const isSure = populations.length === 1 || best.known(labels) > 0;
  return { names: best, confirm: isSure ? null : messages.paperImport.whosePopulation };
}

function named(printed: string, name: string | undefined): Named {
  return name === undefined
    ? { name: printed, confirm: messages.paperImport.noSuchName({ name: printed }) }
    : { name, confirm: null };
}

function find<One extends Labelled>(
  all: readonly One[],
  idOf: (one: One) => string,
  printed: string,
): One | undefined {
  const key = keyOf(printed);
  const found = all.filter((one) =>
    [idOf(one), ...Object.values(one.label)].some((name) => keyOf(name) === key),
  );
  return found.length === 1 ? found[0] : undefined;
}

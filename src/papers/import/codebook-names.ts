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

type Names = Pick<Population, 'id' | 'scales' | 'items' | 'characteristics' | 'group'>;

/** Of a population without names: every name stays as it is printed. */
const noNames: Names = { id: '', scales: [], items: [], characteristics: [], group: null };

/** The names of a population of the codebook for what a paper prints; what it does not have keeps the words of the paper. */
export class CodebookNames {
  readonly population: Names;

  constructor(population: Names) {
    this.population = population;
  }

  scale(label: string): Named {
    return this.#named(label, find(this.population.scales, ({ id }) => id, label)?.id);
  }

  item(label: string): Named {
    return this.#named(label, find(this.population.items, ({ id }) => id, label)?.id);
  }

  has(kind: 'scales' | 'items', label: string): boolean {
    const all: readonly (Labelled & { readonly id: string })[] = this.population[kind];
    return find(all, ({ id }) => id, label) !== undefined;
  }

  group(label: string): Named {
    return this.#named(label, find(this.population.group?.levels ?? [], ({ id }) => id, label)?.id);
  }

  level(variable: string, level: string): { readonly variable: Named; readonly level: Named } {
    const own = find(this.population.characteristics, ({ column }) => column, variable);
    const value = own && find(own.levels, (one) => one.value, level)?.value;
    return { variable: this.#named(variable, own?.column), level: this.#named(level, value) };
  }

  #named(printed: string, name: string | undefined): Named {
    if (name !== undefined) return { name, confirm: null };
    const { asPrinted, noName, noSuchName } = messages.paperImport;
    if (printed === '') return { name: printed, confirm: noName };
    return {
      name: printed,
      confirm: (this.population === noNames ? asPrinted : noSuchName)({ name: printed }),
    };
  }

  /** How many of the words of a table it knows. */
  known(labels: readonly string[]): number {
    const { scales, items, characteristics, group } = this.population;
    const all = [
      ...scales,
      ...items,
      ...characteristics,
      ...characteristics.flatMap(({ levels }) => levels),
      ...(group?.levels ?? []),
    ];
    const keys = new Set(all.flatMap(({ label }) => Object.values(label).map(keyOf)));
    return labels.filter((label) => keys.has(keyOf(label))).length;
  }
}

/**
 * The population that knows most of the words; the first where none knows any. A codebook that was not named, the built-in one, has to know
 * all of them: else a table of another survey would be called one of its.
 */
export function populationFor(
  labels: readonly string[],
  { populations }: Codebook,
  isNamed: boolean,
): { readonly names: CodebookNames; readonly confirm: LocalizedText | null } | null {
  const all = populations.map((one) => new CodebookNames(one));
  const [best, next] = all.toSorted((a, b) => b.known(labels) - a.known(labels));
  if (!best) return null;
  const known = best.known(labels);
  const { noCodebook, whosePopulation, ofSeveralPopulations } = messages.paperImport;
  if (!isNamed && known < labels.length) return { names: new CodebookNames(noNames), confirm: noCodebook };
  if (!next) return { names: best, confirm: null };
  if (known === 0) return { names: best, confirm: whosePopulation };
  return { names: best, confirm: next.known(labels) === known ? ofSeveralPopulations : null };
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

import { type Problem, UsageError } from '../errors.ts';
import { localize } from '../localized.ts';
import { messages } from '../messages/messages.ts';
import type { Characteristic, Codebook, Grouping, Population } from './codebook.ts';
import { mostGroups } from './most-groups.ts';
import { nearestName } from './words/nearest-name.ts';
import { normalised } from './words/normalised.ts';

export interface Regrouped {
  readonly codebook: Codebook;
  /** Populations that have no such column: they are without groups. */
  readonly without: readonly Population[];
}

/**
 * The codebook with its populations grouped by the column `asked`: a characteristic, the bands of a column of numbers among
 * them, or the grouping as it is. The grouping before is a characteristic then.
 *
 * @param asked  the name of a column, another header text of it, its label, or a part of one that no other has
 * @throws UsageError where no population has such a characteristic, or one has other than 2 to 50 levels
 */
export function regroupedCodebook(codebook: Codebook, asked: string): Regrouped {
  const column = columnNamed(codebook, asked);
  const regrouped = codebook.populations.map((population) => ({
    population,
    grouped: regroupedPopulation(population, column),
  }));
  const without = regrouped.filter(({ grouped }) => grouped === null).map(({ population }) => population);
  if (regrouped.every(({ population, grouped }) => isAsBefore(population, grouped)))
    return { codebook, without: [] };
  return {
    codebook: {
      ...codebook,
      groupedBy: column,
      populations: regrouped.map(({ population, grouped }) => grouped ?? ungrouped(population)),
    },
    without,
  };
}

const isAsBefore = (population: Population, grouped: Population | null) =>
  grouped === null ? population.group === null : grouped === population;

/** @returns null where the population has no such column */
function regroupedPopulation(population: Population, asked: string): Population | null {
  const { group, characteristics, numbers } = population;
  if (group?.column === asked) return population;
  const chosen = characteristics.find(({ column }) => column === asked);
  if (!chosen) {
    if (numbers.some(({ column }) => column === asked)) throw new UsageError(withoutBands(asked));
    return null;
  }
  const { column, label, levels, bands } = chosen;
  if (levels.length < 2 || levels.length > mostGroups)
    throw new UsageError(levelsOutside(column, levels.length));
  if (levels.some(({ value }) => value === 'all')) throw new UsageError(calledAll(column));
  const others = ungrouped(population).characteristics.filter((one) => one !== chosen);
  return {
    ...population,
    group: {
      column,
      label,
      levels: levels.map((level) => ({
        id: level.value,
        label: level.label,
        values: bands ? [] : (level.values ?? [level.value]),
      })),
      ...(bands && { bands }),
    },
    characteristics: others,
  };
}

/** The population with its grouping among the characteristics, where it is not there already. */
function ungrouped(population: Population): Population {
  const { group, characteristics } = population;
  if (!group) return population;
  const listed = characteristics.some(({ column }) => column === group.column);
  return {
    ...population,
    group: null,
    characteristics: listed ? characteristics : [asCharacteristic(group), ...characteristics],
  };
}

function asCharacteristic({ column, label = localize(column), levels, bands }: Grouping): Characteristic {
  return {
    column,
    label,
    levels: levels.map(({ id, label: ofLevel, values }) => ({
      value: id,
      label: ofLevel,
      ...(bands ? {} : { values }),
    })),
    ...(bands && { bands }),
  };
}

/** A column that people may be grouped by, under all its names. */
interface Choice {
  readonly column: string;
  readonly names: readonly string[];
  /** Whether it has levels. */
  readonly sorts: boolean;
}

function choices({ populations }: Codebook): Choice[] {
  return populations.flatMap(({ group, characteristics, numbers, columns }) => {
    const sorting = [...(group ? [{ label: localize(group.column), ...group }] : []), ...characteristics];
    const alone = numbers.filter(({ column }) => !sorting.some((one) => one.column === column));
    return [...sorting, ...alone].map((one) => ({
      column: one.column,
      names: [one.column, one.label.ko, one.label.en, ...(columns.get(one.column) ?? [])],
      sorts: 'levels' in one,
    }));
  });
}

/** The column of exactly this name; else the one whose name is compared as this, or has this in it as no other does. */
function columnNamed(codebook: Codebook, asked: string): string {
  const all = choices(codebook);
  const wanted = normalised(asked);
  const ways = [
    ({ column }: Choice) => column === asked,
    ({ names }: Choice) => names.some((name) => normalised(name) === wanted),
    ({ names }: Choice) => wanted.length > 1 && names.some((name) => normalised(name).includes(wanted)),
  ];
  for (const isAsked of ways) {
    const [column, ...others] = new Set(all.filter(isAsked).map((choice) => choice.column));
    if (column !== undefined && others.length > 0)
      throw new UsageError(severalColumns(asked, [column, ...others]));
    if (column !== undefined) return column;
  }
  throw new UsageError(unknownColumn(all, asked));
}

function severalColumns(asked: string, found: readonly string[]): Problem {
  return {
    message: messages.numbers.severalBy({ asked: JSON.stringify(asked), found: found.join(', ') }),
    hint: messages.numbers.severalByHint,
  };
}

function unknownColumn(all: readonly Choice[], asked: string): Problem {
  const known = [...new Set(all.filter(({ sorts }) => sorts).map(({ column }) => column))];
  const near = nearestName(
    asked,
    all.flatMap(({ names }) => names),
  );
  const nearest = all.find(({ names }) => near !== undefined && names.includes(near))?.column;
  return {
    message: messages.numbers.unknownBy({ asked: JSON.stringify(asked) }),
    hint:
      nearest !== undefined
        ? messages.numbers.perhapsBy({ nearest })
        : known.length === 0
          ? messages.numbers.nothingToGroupBy
          : messages.numbers.knownBy({ known: known.join(', ') }),
  };
}

function withoutBands(column: string): Problem {
  return { message: messages.numbers.byWithoutBands({ column }), hint: messages.numbers.byWithoutBandsHint };
}

function levelsOutside(column: string, levels: number): Problem {
  return {
    message: messages.numbers.byLevels({ column, levels, mostGroups }),
    hint: levels < 2 ? messages.numbers.byTooFewHint : messages.numbers.byTooManyHint,
  };
}

function calledAll(column: string): Problem {
  return { message: messages.numbers.byCalledAll({ column }), hint: messages.numbers.byCalledAllHint };
}

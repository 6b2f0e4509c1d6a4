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
 * @param asked  the name of a column, another header text of it, or its label
 * @throws UsageError where no population has such a characteristic, or one has other than 2 to 50 levels
 */
export function regroupedCodebook(codebook: Codebook, asked: string): Regrouped {
  const regrouped = codebook.populations.map((population) => ({
    population,
    grouped: regroupedPopulation(population, asked),
  }));
  const without = regrouped.filter(({ grouped }) => grouped === null).map(({ population }) => population);
  if (without.length === regrouped.length) throw new UsageError(unknownColumn(codebook, asked));
  return {
    codebook: {
      ...codebook,
      populations: regrouped.map(({ population, grouped }) => grouped ?? ungrouped(population)),
    },
    without,
  };
}

/** @returns null where the population has no such column */
function regroupedPopulation(population: Population, asked: string): Population | null {
  const { group, characteristics, numbers } = population;
  const isAsked = (of: Pick<Characteristic, 'column' | 'label'>) =>
    namesOf(population, of).has(normalised(asked));
  if (group && isAsked({ label: localize(group.column), ...group })) return population;
  const chosen = characteristics.find(({ column }) => column === asked) ?? characteristics.find(isAsked);
  if (!chosen) {
    const number = numbers.find(isAsked);
    if (number) throw new UsageError(withoutBands(number.column));
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

function namesOf(
  { columns }: Population,
  { column, label }: Pick<Characteristic, 'column' | 'label'>,
): Set<string> {
  return new Set([column, label.ko, label.en, ...(columns.get(column) ?? [])].map(normalised));
}

/** Every column that people can be grouped by. */
function choices({ populations }: Codebook): string[] {
  return [
    ...new Set(
      populations.flatMap(({ group, characteristics }) => [
        ...(group ? [group.column] : []),
        ...characteristics.map(({ column }) => column),
      ]),
    ),
  ];
}

function unknownColumn(codebook: Codebook, asked: string): Problem {
  const known = choices(codebook);
  const nearest = nearestName(asked, known);
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

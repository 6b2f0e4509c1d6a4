import { type Population, pointsPerMean, type Scale } from '../../codebook/codebook.ts';
import type { Language } from '../../localized.ts';
import type { ScoredPerson } from '../../measures/person-table.ts';
import { messages } from '../../messages/messages.ts';
import type { DataCell } from '../data-tables.ts';

/** A column of scored people, for those who go on with them elsewhere. */
export interface PersonColumn {
  readonly id: string;
  /** What it holds, in words. */
  readonly label: string;
  /** Of a number, where a reader sees it; null for what tells people apart and describes them. */
  readonly decimals: number | null;
  readonly cell: (person: ScoredPerson) => DataCell;
}

/** Who it is, the group, what describes people, then four columns a scale. */
export function personColumns(
  population: Population,
  {
    files,
    named,
    language,
  }: { readonly files: readonly string[]; readonly named: boolean; readonly language: Language },
): PersonColumn[] {
  const { group, waves, characteristics, respondent, scales } = population;
  const texts = messages.personScores;
  const place: PersonColumn[] = [
    { id: 'file', label: texts.file[language], decimals: null, cell: ({ file }) => files[file] ?? null },
    { id: 'line', label: texts.line[language], decimals: null, cell: ({ line }) => line },
  ];
  return distinct([
    ...(respondent !== null && named
      ? [
          {
            id: respondent,
            label: texts.respondent[language],
            decimals: null,
            cell: ({ name }: ScoredPerson) => name || null,
          },
        ]
      : place),
    ...(waves
      ? leveled(
          waves.column ?? 'wave',
          texts.wave[language],
          waves.levels.map(groupLevel(language)),
          ({ wave }) => wave,
        )
      : []),
    ...(group
      ? leveled(
          group.column,
          texts.group[language],
          group.levels.map(groupLevel(language)),
          (person) => person.group,
        )
      : []),
    ...characteristics.flatMap(({ column, label, levels, bands }, index) =>
      column === group?.column
        ? []
        : leveled(
            bands ? `${column}_band` : column,
            label[language],
            levels.map(({ value, label }) => ({ value: asNumber(value), label: label[language] })),
            (person) => person.levels[index] ?? -1,
          ),
    ),
    ...population.numbers.map(
      ({ column, label }, index): PersonColumn => ({
        id: column,
        label: label[language],
        decimals: 2,
        cell: ({ numbers }) => (numbers[index] == null ? null : Number(numbers[index])),
      }),
    ),
    ...scales.flatMap((scale, index) => scored(scale, index, language)),
  ]);
}

interface ShownLevel {
  readonly value: DataCell;
  readonly label: string;
}

const groupLevel =
  (language: Language) =>
  ({
    id,
    label,
  }: {
    readonly id: string;
    readonly label: Readonly<Record<Language, string>>;
  }): ShownLevel => ({
    value: asNumber(id),
    label: label[language],
  });

/** The value of a level, and what it is called. */
function leveled(
  id: string,
  label: string,
  levels: readonly ShownLevel[],
  levelOf: (person: ScoredPerson) => number,
): PersonColumn[] {
  return [
    { id, label, decimals: null, cell: (person) => levels[levelOf(person)]?.value ?? null },
    { id: `${id}_label`, label, decimals: null, cell: (person) => levels[levelOf(person)]?.label ?? null },
  ];
}

/**
 * The score of a scale, as sum and from 0 to 100, and the number of valid answers. Each figure is a quotient of whole numbers,
 * rounded once.
 */
function scored(scale: Scale, index: number, language: Language): PersonColumn[] {
  const { id, label, items, min, max, minValid } = scale;
  const texts = messages.personScores;
  const column = (
    name: string,
    what: string,
    figure: (sum: number, validAnswers: number) => number,
  ): PersonColumn => ({
    id: name,
    label: `${label[language]}: ${what}`,
    decimals: 2,
    cell: ({ scores }) => {
      const { sum = 0, validAnswers = 0 } = scores[index] ?? {};
      return validAnswers < minValid ? null : figure(sum, validAnswers);
    },
  });
  const points = pointsPerMean(scale);
  const ofItems = items.length;
  return [
    column(
      id,
      (scale.score === 'sum' ? texts.sumScore : texts.meanScore)[language],
      (sum, valid) => (sum * points) / valid,
    ),
    column(`${id}_sum`, texts.sum[language], (sum, valid) => (sum * ofItems) / valid),
    column(
      `${id}_100`,
      texts.hundred[language],
      (sum, valid) => (100 * (sum - valid * min)) / (valid * (max - min)),
    ),
    {
      id: `${id}_n`,
      label: `${label[language]}: ${texts.validAnswers({ items: ofItems })[language]}`,
      decimals: 0,
      cell: ({ scores }) => scores[index]?.validAnswers ?? 0,
    },
  ];
}

/** A text that is a whole number, as one: codes such as 1 and 2. */
function asNumber(text: string): DataCell {
  return /^(0|-?[1-9]\d{0,14})$/.test(text) ? Number(text) : text;
}

/** Names that differ: a scale may be called as a column is. */
function distinct(columns: readonly PersonColumn[]): PersonColumn[] {
  const taken = new Set<string>();
  return columns.map((column) => {
    let id = column.id;
    for (let next = 2; taken.has(id.toLowerCase()); next += 1) id = `${column.id}_${next}`;
    taken.add(id.toLowerCase());
    return { ...column, id };
  });
}

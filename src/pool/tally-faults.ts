import type { Instrument, Population } from '../instrument/instrument.ts';
import type { LocalizedText } from '../localized.ts';
import { groupSlots } from './group-slots.ts';
import type { TalliedGroup, TalliedInput, TallyDocument } from './tally-schema.ts';

/** What cannot be in a tally that hanaro made, and where: `populations[0].groups[1].items[2]`. */
export interface TallyFault {
  readonly path: string;
  readonly message: LocalizedText;
}

/** Whether the counts are of this codebook and add up. */
export function tallyFaults({ inputs, populations }: TallyDocument, instrument: Instrument): TallyFault[] {
  const known = populations.map(({ population: id }) => instrument.populations.find((of) => of.id === id));
  return [
    ...unlike(
      populations.map(({ population }) => population),
      instrument.populations.flatMap(({ id }) => (known.some((of) => of?.id === id) ? [id] : [])),
      'populations',
    ),
    ...populations.flatMap(({ population, groups }, index) => {
      const of = known[index];
      const path = `populations[${index}]`;
      const own = inputs.filter((input) => input.population === population);
      return of ? populationFaults(of, groups, own, path) : [];
    }),
    ...inputs.flatMap((input, index) => [
      ...(populations.some(({ population }) => population === input.population)
        ? []
        : [{ path: `inputs[${index}].population`, message: notOfCodebook }]),
      ...rowFaults(input.rows, `inputs[${index}].rows`),
    ]),
  ];
}

function populationFaults(
  population: Population,
  groups: readonly TalliedGroup[],
  inputs: readonly TalliedInput[],
  path: string,
): TallyFault[] {
  const slots = groupSlots(population);
  const others = ([0, 1, 2] as const).filter((other) => slots.every(({ slot }) => slot !== other));
  return [
    ...unlike(
      groups.map(({ group }) => group),
      slots.map(({ group }) => group),
      `${path}.groups`,
    ),
    ...groups.flatMap((group, index) => groupFaults(population, group, `${path}.groups[${index}]`)),
    ...slots.flatMap(({ slot }, index) =>
      unequal(
        sum(inputs.map(({ rows }) => rows.used[slot])),
        groups[index]?.respondents ?? 0,
        `${path}.groups[${index}].respondents`,
      ),
    ),
    ...others.flatMap((slot) => {
      const rows = inputs.flatMap(({ rows }) => [rows.used[slot], ...rows.excluded.map(({ n }) => n[slot])]);
      return unequal(sum(rows), 0, `${path}.groups`);
    }),
  ];
}

function groupFaults(population: Population, counts: TalliedGroup, path: string): TallyFault[] {
  const { respondents, items, scales, characteristics } = counts;
  return [
    ...unlike(
      items.map(({ item, people }) => `${item} ${people.length}`),
      population.items.map(({ id, min, max }) => `${id} ${max - min + 1}`),
      `${path}.items`,
    ),
    ...items.flatMap(({ people, without_answer }, index) =>
      unequal(sum(people) + without_answer, respondents, `${path}.items[${index}]`),
    ),
    ...unlike(
      scales.map(({ scale }) => scale),
      population.scales.map(({ id }) => id),
      `${path}.scales`,
    ),
    ...scales.flatMap(({ people, without_score }, index) => [
      ...unequal(sum(people.map(([, , n]) => n)) + without_score, respondents, `${path}.scales[${index}]`),
      ...scoreFaults(population.scales[index], people, `${path}.scales[${index}].people`),
    ]),
    ...unlike(
      characteristics.map(({ characteristic, people }) => `${characteristic} ${people.length}`),
      population.characteristics.map(({ column, levels }) => `${column} ${levels.length}`),
      `${path}.characteristics`,
    ),
    ...characteristics.flatMap(({ people, without_level }, index) =>
      unequal(sum(people) + without_level, respondents, `${path}.characteristics[${index}]`),
    ),
  ];
}

function scoreFaults(
  scale: Population['scales'][number] | undefined,
  people: TalliedGroup['scales'][number]['people'],
  path: string,
): TallyFault[] {
  if (!scale) return [];
  const { items, min, max, minValid } = scale;
  return people.flatMap(([validAnswers, total], index) => {
    const [lastAnswers, lastTotal] = people[index - 1] ?? [0, 0];
    const possible =
      validAnswers >= minValid &&
      validAnswers <= items.length &&
      total >= validAnswers * min &&
      total <= validAnswers * max;
    const ascends = validAnswers > lastAnswers || (validAnswers === lastAnswers && total > lastTotal);
    return possible && ascends ? [] : [{ path: `${path}[${index}]`, message: impossibleScore }];
  });
}

function rowFaults({ read, used, excluded }: TalliedInput['rows'], path: string): TallyFault[] {
  const reasons = excluded.map(({ reason }) => reason);
  return [
    ...unequal(sum([...used, ...excluded.flatMap(({ n }) => n)]), read, path),
    ...unlike(reasons, [...new Set(reasons)], `${path}.excluded`),
  ];
}

function unlike(
  found: readonly (string | null)[],
  wanted: readonly (string | null)[],
  path: string,
): TallyFault[] {
  return found.length === wanted.length && found.every((id, index) => id === wanted[index])
    ? []
    : [{ path, message: notOfCodebook }];
}

function unequal(found: number, wanted: number, path: string): TallyFault[] {
  if (found === wanted) return [];
  return [
    {
      path,
      message: {
        ko: `합이 맞지 않습니다: ${found}, 있어야 할 수 ${wanted}`,
        en: `the counts do not add up: ${found} in place of ${wanted}`,
      },
    },
  ];
}

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);

const notOfCodebook: LocalizedText = {
  ko: '코드북과 이름, 차례, 개수가 다릅니다',
  en: 'names, order or number are not those of the codebook',
};
const impossibleScore: LocalizedText = {
  ko: '이 척도에서 나올 수 없거나 차례가 어긋난 점수입니다',
  en: 'a score that the scale cannot have, or out of order',
};

import type { Codebook, Population } from '../../codebook/codebook.ts';
import { noGroup } from '../../responses/people/respondent.ts';
import { groupFaults } from './group-faults.ts';
import { talliedGroups, writtenLength } from './tallied-groups.ts';
import { notOfCodebook, type TallyFault, unequal, unlike } from './tally-fault.ts';
import type { TalliedGroup, TalliedInput, TallyDocument } from './tally-schema.ts';

/** Whether the counts are of this codebook and add up. */
export function tallyFaults({ inputs, populations }: TallyDocument, codebook: Codebook): TallyFault[] {
  const ids = populations.map(({ population }) => population);
  return [
    ...unlike(
      ids,
      codebook.populations.flatMap(({ id }) => (ids.includes(id) ? [id] : [])),
      'populations',
    ),
    ...inputs.flatMap((input, index) => {
      const population = codebook.populations.find(({ id }) => id === input.population);
      return inputFaults(input, ids.includes(input.population) ? population : undefined, `inputs[${index}]`);
    }),
    ...populations.flatMap(({ population: id, groups }, index) => {
      const population = codebook.populations.find((of) => of.id === id);
      const own = inputs.filter((input) => input.population === id);
      return population ? populationFaults(population, groups, own, `populations[${index}]`) : [];
    }),
  ];
}

function inputFaults({ rows }: TalliedInput, population: Population | undefined, path: string): TallyFault[] {
  const reasons = rows.excluded.map(({ reason }) => reason);
  return [
    ...(population
      ? byGroupFaults(rows, population, `${path}.rows`)
      : [{ path: `${path}.population`, message: notOfCodebook }]),
    ...unequal([...rows.used, ...rows.excluded.flatMap(({ n }) => n)], rows.read, `${path}.rows`),
    ...unlike(reasons, [...new Set(reasons)], `${path}.rows.excluded`),
  ];
}

/** Rows by group have a number for each level, and one for no level. */
function byGroupFaults(
  { used, excluded }: TalliedInput['rows'],
  population: Population,
  path: string,
): TallyFault[] {
  return [used, ...excluded.map(({ n }) => n)].every(({ length }) => length === writtenLength(population))
    ? []
    : [{ path, message: notOfCodebook }];
}

function populationFaults(
  population: Population,
  groups: readonly TalliedGroup[],
  inputs: readonly TalliedInput[],
  path: string,
): TallyFault[] {
  const tallied = talliedGroups(population);
  const last = writtenLength(population) - 1;
  const places = tallied.map(({ level }) => (level === noGroup ? last : level));
  const unused = Array.from({ length: last }, (_, place) => place).filter((place) => !places.includes(place));
  return [
    ...unlike(
      groups.map(({ group }) => group),
      tallied.map(({ group }) => group),
      `${path}.groups`,
    ),
    ...places.flatMap((place, index) => {
      const used = inputs.map(({ rows }) => rows.used[place] ?? 0);
      const group = groups[index];
      return group ? unequal(used, group.respondents, `${path}.groups[${index}].respondents`) : [];
    }),
    ...unused.flatMap((place) => {
      const rows = inputs.flatMap(({ rows }) => [
        rows.used[place] ?? 0,
        ...rows.excluded.map(({ n }) => n[place] ?? 0),
      ]);
      return unequal(rows, 0, `${path}.groups`);
    }),
    ...groups.flatMap((group, index) => groupFaults(population, group, `${path}.groups[${index}]`)),
  ];
}

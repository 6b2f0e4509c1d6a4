import type { Instrument, Population } from '../instrument/instrument.ts';
import { groupFaults } from './group-faults.ts';
import { groupSlots } from './group-slots.ts';
import { notOfCodebook, type TallyFault, unequal, unlike } from './tally-fault.ts';
import type { TalliedGroup, TalliedInput, TallyDocument } from './tally-schema.ts';

/** Whether the counts are of this codebook and add up. */
export function tallyFaults({ inputs, populations }: TallyDocument, instrument: Instrument): TallyFault[] {
  const ids = populations.map(({ population }) => population);
  return [
    ...unlike(
      ids,
      instrument.populations.flatMap(({ id }) => (ids.includes(id) ? [id] : [])),
      'populations',
    ),
    ...inputs.flatMap((input, index) => inputFaults(input, ids, `inputs[${index}]`)),
    ...populations.flatMap(({ population: id, groups }, index) => {
      const population = instrument.populations.find((of) => of.id === id);
      const own = inputs.filter((input) => input.population === id);
      return population ? populationFaults(population, groups, own, `populations[${index}]`) : [];
    }),
  ];
}

function inputFaults({ population, rows }: TalliedInput, ids: readonly string[], path: string): TallyFault[] {
  const reasons = rows.excluded.map(({ reason }) => reason);
  return [
    ...(ids.includes(population) ? [] : [{ path: `${path}.population`, message: notOfCodebook }]),
    ...unequal([...rows.used, ...rows.excluded.flatMap(({ n }) => n)], rows.read, `${path}.rows`),
    ...unlike(reasons, [...new Set(reasons)], `${path}.rows.excluded`),
  ];
}

function populationFaults(
  population: Population,
  groups: readonly TalliedGroup[],
  inputs: readonly TalliedInput[],
  path: string,
): TallyFault[] {
  const slots = groupSlots(population);
  const unused = ([0, 1, 2] as const).filter((slot) => !slots.some((used) => used.slot === slot));
  return [
    ...unlike(
      groups.map(({ group }) => group),
      slots.map(({ group }) => group),
      `${path}.groups`,
    ),
    ...slots.flatMap(({ slot }, index) => {
      const used = inputs.map(({ rows }) => rows.used[slot]);
      const group = groups[index];
      return group ? unequal(used, group.respondents, `${path}.groups[${index}].respondents`) : [];
    }),
    ...unused.flatMap((slot) => {
      const rows = inputs.flatMap(({ rows }) => [rows.used[slot], ...rows.excluded.map(({ n }) => n[slot])]);
      return unequal(rows, 0, `${path}.groups`);
    }),
    ...groups.flatMap((group, index) => groupFaults(population, group, `${path}.groups[${index}]`)),
  ];
}

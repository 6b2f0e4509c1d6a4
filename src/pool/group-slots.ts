import type { Population } from '../instrument/instrument.ts';
import { noGroup } from '../read/respondent.ts';

/** The groups that people of a population can be in, and where a `PopulationTally` counts them. */
export function groupSlots({ group }: Population): readonly { group: string | null; slot: 0 | 1 | 2 }[] {
  const none = { group: null, slot: noGroup } as const;
  if (!group) return [none];
  const [first, second] = group.levels;
  return [{ group: first.id, slot: 0 }, { group: second.id, slot: 1 }, none];
}

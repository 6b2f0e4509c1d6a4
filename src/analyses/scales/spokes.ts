import type { ScaleRow } from './scale-row.ts';

/** Of a radar: fewer spokes have no area; of more the labels have no room. */
const fewest = 3;
const most = 12;

export const fitSpokes = (scales: number): boolean => scales >= fewest && scales <= most;

/** Whether some scale has as many others directly inside it as a radar has spokes. */
export function hasSpokes({ scales }: { readonly scales: readonly ScaleRow[] }): boolean {
  const inside = scales.filter(({ group, parent }) => group === 'all' && parent !== null);
  return inside.some(
    ({ population, parent }) =>
      scales.some((row) => row.population === population && row.scale === parent && row.parent === null) &&
      fitSpokes(inside.filter((row) => row.population === population && row.parent === parent).length),
  );
}

import type { WrittenCodebook } from '../../../src/codebook/schema/codebook-schema.ts';

/** One scale of many items with two inside it, some of them reversed, and people who left a few answers out. */
export function manyItems(
  items: number,
  people: number,
): { readonly written: WrittenCodebook; readonly csv: string } {
  let seed = 20261129;
  const below = (end: number) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return Math.floor((seed / 2 ** 32) * end);
  };
  const ids = Array.from({ length: items }, (_, item) => `q${item + 1}`);
  const half = Math.floor(items / 2);
  const rows = Array.from({ length: people }, (_, person) => [
    person % 2 === 0 ? 'here' : 'there',
    ...ids.map(() => (below(2 * items) === 0 ? '' : `${1 + below(5)}`)),
  ]);
  return {
    csv: `${[['area', ...ids], ...rows].join('\n')}\n`,
    written: {
      id: 'many',
      populations: [
        {
          id: 'people',
          min: 1,
          max: 5,
          min_valid: 'half',
          group: { column: 'area', levels: [{ id: 'here' }, { id: 'there' }] },
          scales: [
            {
              id: 'whole',
              scales: [
                { id: 'first', items: ids.slice(0, half), reverse: ids.slice(3, 5) },
                { id: 'second', items: ids.slice(half), reverse: ids.slice(-1) },
              ],
            },
          ],
        },
      ],
    },
  };
}

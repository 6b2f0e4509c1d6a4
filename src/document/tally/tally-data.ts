import type { Codebook, Population } from '../../codebook/codebook.ts';
import type { TalliedGroup, TallyDocument } from '../../count/tallies/tally-schema.ts';
import type { DataCell, DataTable } from '../data-tables.ts';

/** The counts of a tally as flat tables, a row for each count; without a group: people at no level of the grouping. */
export function tallyData({ populations }: TallyDocument, codebook: Codebook): DataTable[] {
  const rows = (of: (group: TalliedGroup, population: Population) => DataCell[][]) =>
    populations.flatMap(({ population, groups }) => {
      const known = codebook.populations.find(({ id }) => id === population);
      return known
        ? groups.flatMap((group) => of(group, known).map((cells) => [population, group.group, ...cells]))
        : [];
    });
  return [
    {
      id: 'items',
      columns: ['population', 'group', 'item', 'answer', 'n'],
      rows: rows(({ items }, population) =>
        items.flatMap(({ item, people, without_answer }) => {
          const min = population.items.find(({ id }) => id === item)?.min ?? 0;
          return [...people.map((n, index) => [item, min + index, n]), [item, null, without_answer]];
        }),
      ),
    },
    {
      id: 'scales',
      columns: ['population', 'group', 'scale', 'answers', 'sum', 'n'],
      rows: rows(({ scales }) =>
        scales.flatMap(({ scale, people, without_score }) => [
          ...people.map(([answers, sum, n]) => [scale, answers, sum, n]),
          [scale, null, null, without_score],
        ]),
      ),
    },
    {
      id: 'characteristics',
      columns: ['population', 'group', 'characteristic', 'level', 'n'],
      rows: rows(({ characteristics }, population) =>
        characteristics.flatMap(({ characteristic, people, without_level }) => {
          const levels = population.characteristics.find(({ column }) => column === characteristic)?.levels;
          return [
            ...people.map((n, index) => [characteristic, levels?.[index]?.value ?? null, n]),
            [characteristic, null, without_level],
          ];
        }),
      ),
    },
  ];
}

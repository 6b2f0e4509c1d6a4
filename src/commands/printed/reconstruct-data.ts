import type { DataTable } from '../../document/data-tables.ts';
import { heldBy, printedIn, type ReconstructResult } from './reconstruct-result.ts';

/** What a reconstruction came to as flat tables, by ids. */
export function reconstructData(results: readonly ReconstructResult[]): DataTable[] {
  const contradictions = results.flatMap((result) =>
    result.outcome === 'contradiction'
      ? result.contradictions.flatMap(({ message, figures }, index) =>
          figures.map((cell) => [
            result.population.id,
            index + 1,
            message.en,
            cell.table,
            cell.row,
            cell.column,
            cell.printed,
          ]),
        )
      : [],
  );
  return [
    {
      id: 'sets',
      columns: ['population', 'seed', 'outcome', 'people', 'figures', 'held', 'file', 'sidecar_file'],
      rows: results.map((result) => {
        const of = [result.population.id, result.seed, result.outcome];
        if (result.outcome !== 'found') return [...of, null, null, null, null, null];
        const { sidecar, file, sidecarFile } = result;
        return [...of, sidecar.data.people, printedIn(sidecar), heldBy(sidecar), file, sidecarFile];
      }),
    },
    {
      id: 'slips',
      columns: ['population', 'seed', 'table', 'row', 'column', 'printed', 'consistent'],
      rows: results.flatMap((result) =>
        result.outcome === 'found'
          ? result.sidecar.slips.map(({ table, row, column, printed, consistent }) => [
              result.population.id,
              result.seed,
              table,
              row,
              column,
              printed,
              consistent,
            ])
          : [],
      ),
    },
    {
      id: 'contradictions',
      columns: ['population', 'contradiction', 'message', 'table', 'row', 'column', 'printed'],
      rows: contradictions,
    },
  ];
}

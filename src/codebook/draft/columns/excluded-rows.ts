import { messages } from '../../../messages/messages.ts';
import { type RowFlaw, rowFlawTexts, statusColumns } from '../../services/status-columns.ts';
import type { ExcludeProposal } from '../proposal.ts';
import { ownString } from './column-profile.ts';

const mostCells = 200;

interface Excluded {
  readonly cells: Set<string>;
  readonly rows: Map<RowFlaw, number>;
}

/** Rows that a form service calls a preview, spam or unfinished: what the draft leaves out, and asks about. */
export class ExcludedRows {
  readonly #columns;
  readonly #excluded: readonly Excluded[];

  constructor(header: readonly string[]) {
    // What REDCap says of one form is not said of the others.
    this.#columns = statusColumns(header).filter(({ speaksOf }) => speaksOf === null);
    this.#excluded = this.#columns.map(() => ({ cells: new Set(), rows: new Map() }));
  }

  /** Whether a row is left out for what stands in this column. */
  isFlawed(position: number, cell: string): boolean {
    return this.#columns.some(
      (column) => column.position === position && column.flawOf(cell.trim()) !== null,
    );
  }

  /** @returns whether the row is left out */
  takes(cells: readonly string[]): boolean {
    let taken = false;
    for (const [index, { position, flawOf }] of this.#columns.entries()) {
      const cell = cells[position]?.trim() ?? '';
      const flaw = flawOf(cell);
      const excluded = this.#excluded[index];
      if (flaw === null || !excluded) continue;
      taken = true;
      if (excluded.cells.size < mostCells) excluded.cells.add(ownString(cell));
      excluded.rows.set(flaw, (excluded.rows.get(flaw) ?? 0) + 1);
    }
    return taken;
  }

  proposals(): readonly ExcludeProposal[] {
    return this.#columns.flatMap(({ name }, index) => {
      const excluded = this.#excluded[index];
      if (!excluded || excluded.cells.size === 0) return [];
      const { cells, rows } = excluded;
      const count = [...rows.values()].reduce((sum, n) => sum + n, 0);
      const kinds = [...rows].map(([flaw, n]) =>
        messages.common.withNumber({ rowFlawText: rowFlawTexts[flaw], rows: n }),
      );
      return {
        column: name,
        cells: [...cells].sort(),
        confirm: messages.draft.rowsMayBeLeft({ count, kinds }),
      };
    });
  }
}

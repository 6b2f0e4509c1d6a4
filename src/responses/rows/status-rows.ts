import { type RowFlaw, rowFlawTexts, type StatusColumn } from '../../codebook/services/status-columns.ts';
import type { Warning } from '../../errors.ts';
import type { LocalizedText } from '../../localized.ts';
import { messages } from '../../messages/messages.ts';
import { type LineOf, placed, RowCount } from '../../read/row-count.ts';

const mostValues = 8;

interface Flawed {
  readonly rows: RowCount;
  /** The first cells that say so. */
  readonly values: Set<string>;
}

/** Counts the rows that count as people although a form service calls them a preview, spam or unfinished. */
export class StatusRows {
  readonly #columns: readonly StatusColumn[];
  readonly #flawed: readonly Map<RowFlaw, Flawed>[];

  /** @param columns  those that the codebook does not decide about */
  constructor(columns: readonly StatusColumn[]) {
    this.#columns = columns;
    this.#flawed = columns.map(() => new Map());
  }

  get none(): boolean {
    return this.#columns.length === 0;
  }

  observe(cells: readonly string[], line: LineOf): void {
    for (const [index, { position }] of this.#columns.entries()) this.add(index, cells[position] ?? '', line);
  }

  /** @param rows  how many rows have this cell */
  add(index: number, cell: string, line: LineOf, rows = 1): void {
    const flaw = this.#columns[index]?.flawOf(cell) ?? null;
    const flaws = this.#flawed[index];
    if (flaw === null || flaws === undefined) return;
    const known = flaws.get(flaw) ?? { rows: new RowCount(), values: new Set() };
    flaws.set(flaw, known);
    known.rows.add(line, rows);
    if (known.values.size < mostValues) known.values.add(cell.trim());
  }

  /** One for each column with such rows, and what the codebook can say of it. */
  warnings(file: string): Warning[] {
    return this.#columns.flatMap(({ name }, index) => {
      // A database has them in another order.
      const flaws = [...(this.#flawed[index] ?? [])].sort(([a], [b]) => (a < b ? -1 : 1));
      const lines = flaws.flatMap(([, { rows }]) => rows.firstLine ?? []);
      const count = flaws.reduce((sum, [, { rows }]) => sum + rows.rows, 0);
      if (count === 0) return [];
      return {
        code: 'rows_unfinished' as const,
        file,
        ...placed(lines.length === 0 ? null : Math.min(...lines)),
        column: name,
        count,
        message: messageOf(name, flaws, count),
      };
    });
  }
}

function messageOf(
  name: string,
  flaws: readonly (readonly [RowFlaw, Flawed])[],
  count: number,
): LocalizedText {
  const column = JSON.stringify(name);
  const values = flaws
    .flatMap(([, flawed]) => [...flawed.values].sort())
    .map((value) => JSON.stringify(value));
  const kinds = flaws.map(([flaw, { rows }]) =>
    messages.common.withNumber({ rowFlawText: rowFlawTexts[flaw], rows: rows.rows }),
  );
  return messages.reading.unfinishedCounted({ count, kinds, column, values: values.join(', ') });
}

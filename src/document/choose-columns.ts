import { UsageError } from '../errors.ts';
import { messages } from '../messages/messages.ts';
import type { Document, Table } from './document.ts';

/**
 * A document with the columns of these ids alone: in their own order, with the texts that say what a row is, and with the marks that
 * belong to a figure.
 *
 * @throws UsageError where no table has a column of such an id
 */
export function chooseColumns(document: Document, ids: readonly string[]): Document {
  const known = new Set(
    document.blocks.flatMap((block) => (block.kind === 'table' ? figuresOf(block).map(({ id }) => id) : [])),
  );
  for (const id of ids) if (!known.has(id)) throw noSuchColumn(id, [...known]);
  const blocks = document.blocks.map((block) => (block.kind === 'table' ? withColumns(block, ids) : block));
  return { ...document, blocks };
}

/** The same where they are not asked for now: a table that has none of them stays whole. */
export function usualColumns(document: Document, ids: readonly string[]): Document {
  const hasSome = (table: Table) => figuresOf(table).some(({ id }) => ids.includes(id));
  const blocks = document.blocks.map((block) =>
    block.kind === 'table' && hasSome(block) ? withColumns(block, ids) : block,
  );
  return { ...document, blocks };
}

const figuresOf = ({ columns }: Table) => columns.filter(({ kind }) => kind !== 'text' && kind !== 'mark');

function withColumns(table: Table, ids: readonly string[]): Table {
  const kept = table.columns.flatMap((column, index) => {
    const marked = column.kind === 'mark' ? table.columns[index - 1] : column;
    return column.kind === 'text' || (marked && ids.includes(marked.id)) ? [index] : [];
  });
  const pick = <Thing>(things: readonly Thing[]) => things.filter((_, index) => kept.includes(index));
  // What was asked for does not give way.
  const columns = pick(table.columns).map(({ priority: _, ...column }) => column);
  return { ...table, columns, rows: table.rows.map(pick) };
}

export function noSuchColumn(id: string, known: readonly string[]): UsageError {
  return new UsageError({
    message: messages.documents.noColumn({ id }),
    hint: messages.documents.noColumnHint({ known: known.join(', ') }),
  });
}

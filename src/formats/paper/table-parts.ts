import type { Column, Table } from '../../document/document.ts';
import { type PrintedTable, printTable } from './printed-table.ts';

/** Below it, in half points, figures are hard to read on paper. */
const readable = 14;

export const isReadable = ({ fits, size }: PrintedTable): boolean => fits && size >= readable;

/**
 * A table as it is printed, in several parts where not all columns stand beside each other in letters that can be read: each has the
 * texts that say what a row is, and as many figures as there is room for.
 */
export function printParts(table: Table, room: number): PrintedTable[] {
  const whole = printTable(table, room);
  if (isReadable(whole)) return [whole];
  const texts = table.columns.flatMap(({ kind }, at) => (kind === 'text' ? [at] : []));
  const print = (columns: readonly number[]) => printTable(withColumns(table, columns), room);
  const parts: number[][] = [];
  for (const figures of belongingTogether(table.columns)) {
    const last = parts.at(-1);
    if (last && isReadable(print([...texts, ...last, ...figures]))) last.push(...figures);
    else parts.push([...figures]);
  }
  if (parts.length < 2) return [whole];
  return parts.map((figures, part) => {
    const printed = print([...texts, ...figures]);
    return { ...printed, caption: `${printed.caption} (${part + 1}/${parts.length})`.trim() };
  });
}

/** Places of figures; marks and what is joined to a figure stand behind it. */
function belongingTogether(columns: readonly Column[]): number[][] {
  const groups: number[][] = [];
  for (const [at, { kind, joined }] of columns.entries()) {
    if (kind === 'text') continue;
    const last = groups.at(-1);
    if (last && (joined || kind === 'mark')) last.push(at);
    else groups.push([at]);
  }
  return groups;
}

function withColumns(table: Table, places: readonly number[]): Table {
  const pick = <Thing>(things: readonly Thing[]) => things.filter((_, at) => places.includes(at));
  return { ...table, columns: pick(table.columns), rows: table.rows.map(pick) };
}

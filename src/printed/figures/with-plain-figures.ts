import { publishedSchema, type WrittenTables } from '../published-schema.ts';
import type { PublishedTable } from '../published-tables.ts';
import { pathText } from '../verify/path-text.ts';
import { type Legends, plainLegend, type ReadFigures } from './read-figures.ts';

type Tables = WrittenTables['tables'];

/** The marks and cut points of every comparison, in plain form. */
export function legendsOf(tables: Tables): Legends {
  return new Map(
    tables.flatMap((table, index) =>
      table.kind === 'group_comparison' ? [[index, plainLegend(table.stars)] as const] : [],
    ),
  );
}

/** The same tables with every figure in plain form. */
export function withPlainFigures(tables: Tables, { plain }: ReadFigures): Tables {
  return plain.size === 0 ? tables : publishedSchema.shape.tables.parse(replaced(tables, ['tables'], plain));
}

/** Marks that are attached to figures of a comparison, such as those of "3.46**", become the stars of their rows. */
export function withAttachedMarks(
  tables: readonly PublishedTable[],
  { attachedMarks }: ReadFigures,
): PublishedTable[] {
  return tables.map((table, index) => {
    if (table.kind !== 'group_comparison') return table;
    const marks = table.rows.map((_, row) => attachedMarks.get(pathText(['tables', index, 'rows', row])));
    const withMarks = marks.some((mark) => mark !== undefined);
    return {
      ...table,
      stars: plainLegend(table.stars),
      rows: withMarks
        ? table.rows.map((row, at) => ({ ...row, stars: row.stars || (marks[at] ?? '') }))
        : table.rows,
    };
  });
}

function replaced(
  value: unknown,
  path: readonly (string | number)[],
  figures: ReadonlyMap<string, string>,
): unknown {
  if (typeof value === 'string') return figures.get(pathText(path)) ?? value;
  if (Array.isArray(value)) return value.map((inner, index) => replaced(inner, [...path, index], figures));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, replaced(inner, [...path, key], figures)]),
  );
}

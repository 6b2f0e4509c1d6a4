import type { CodingSheet } from '../../responses/coding/coded-row.ts';
import type { CodingRole } from '../../responses/coding/coding-roles.ts';
import type { Coding } from './theme-tree.ts';
import type { CodingInput } from './themes-schema.ts';

/** How a sheet was read, and what became of its rows. */
export function codingInput(sheet: CodingSheet, codings: readonly Coding[]): CodingInput {
  const { file, facts, columns, read, rows, excluded, filled } = sheet;
  const header = (role: CodingRole) => columns.get(role) ?? null;
  const repeated = codings.flatMap((coding) => coding.repeated).filter((row) => row.file === file).length;
  const reasons = [...excluded].map(([reason, lines]) => ({ reason, n: lines.length }));
  const cells = (role: CodingRole) => filled.get(role)?.length ?? 0;
  return {
    file,
    sha256: facts?.sha256 ?? null,
    format: facts?.format ?? null,
    compression: facts?.compression ?? null,
    encoding: facts?.encoding ?? null,
    delimiter: facts?.delimiter ?? null,
    sheet: facts?.sheet ?? null,
    columns: {
      category: columns.get('category') ?? '',
      subcategory: header('subcategory'),
      concept: columns.get('concept') ?? '',
      group: header('group'),
      participant: header('participant'),
      unit: header('unit'),
      quote: header('quote'),
      coder: header('coder'),
    },
    rows: {
      read,
      used: rows.length - repeated,
      excluded: [...reasons, ...(repeated > 0 ? [{ reason: 'repeated' as const, n: repeated }] : [])],
    },
    filled: {
      coder: cells('coder'),
      category: cells('category'),
      subcategory: cells('subcategory'),
      concept: cells('concept'),
    },
  };
}

import { basename, extname } from 'node:path';
import type { CodedRow, CodingSheet } from '../../responses/coding/coded-row.ts';

/**
 * The rows of all sheets, each with its coder: whom a column names, else whom the name of the file stands for. The coder of a single
 * sheet that names none stays unnamed.
 */
export function rowsWithCoders(sheets: readonly CodingSheet[]): CodedRow[] {
  if (sheets.length === 1) return sheets.flatMap(({ rows }) => rows);
  const names = sheets.map(({ file }) => basename(file, extname(file)));
  const isUnique = new Set(names).size === names.length;
  return sheets.flatMap(({ file, rows }, at) => {
    const ofFile = isUnique ? (names[at] ?? file) : file;
    return rows.map((row) => ({ ...row, coder: row.coder ?? ofFile }));
  });
}

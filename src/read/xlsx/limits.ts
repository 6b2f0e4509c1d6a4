const mebi = 1024 * 1024;

/** What a workbook may ask of the computer beyond the bounds of its archive; a real survey stays far below. */
export const limits = {
  columns: 16_384,
  rows: 1_048_576,
  /** Of the rectangle that header and rows span, empty cells included; and of the cells that the file lists. */
  cells: 100_000_000,
  /** Of a rectangle that is larger than so many cells one in so many is filled: empty ones take no bytes, but time. */
  sparseCells: 10_000_000,
  sparse: 4,
  cellCharacters: 32_767,
  rowBytes: 24 * mebi,
  sharedStrings: 2_000_000,
  sharedCharacters: 32 * mebi,
  styles: 65_536,
  sheets: 1_000,
  merges: 10_000,
  /** Rows of titles and group headings above the header. */
  titleRows: 50,
  /** Rows with one cell only, before the first is taken for the header of a table of one column. */
  loneRows: 20,
} as const;

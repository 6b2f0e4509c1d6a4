const mebi = 1024 * 1024;

/** What a workbook may ask of the computer; a real survey stays far below, a hostile file is refused on the way. */
export const limits = {
  /** Of the archive as stored. */
  storedBytes: 1024 * mebi,
  entries: 10_000,
  /** Of one part; it is streamed, never held. */
  unpackedBytes: 4096 * mebi,
  /** A part may not unpack to more than so many times its size, once it is larger than `ratioFrom`. */
  ratio: 200,
  ratioFrom: 16 * mebi,
  xmlDepth: 64,
  /** Of one part; a cell takes two or three. */
  xmlTags: 300_000_000,
  /** Between two tags; a full cell has 32,767 characters, each written as up to eight. */
  xmlTokenCharacters: mebi,
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

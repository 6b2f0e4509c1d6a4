import type { Warning } from '../errors.ts';
import type { TableFormat } from '../table-formats.ts';

export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'cp949'] as const;
export type Encoding = (typeof encodings)[number];

export const delimiters = [',', ';', '\t'] as const;
export type Delimiter = (typeof delimiters)[number];

/** Stands between the cells of lines that were written of rows of another format: each line is a row. */
export const rowSeparator = '\u001f';
export type CellSeparator = Delimiter | typeof rowSeparator;

/** How to read a file; what is left out is found out from the file. */
export interface TableOptions {
  readonly encoding?: Encoding | undefined;
  readonly delimiter?: Delimiter | undefined;
  /** Of a workbook; default: the first one. */
  readonly sheet?: string | undefined;
  /** Called with how far the reading of each file is. */
  readonly onRead?: OnRead | undefined;
  /** Inputs that are no files, by the name that messages give them. */
  readonly given?: ReadonlyMap<string, GivenBytes> | undefined;
}

/** Bytes that a program hands over in the place of a file. */
export interface GivenBytes {
  readonly open: () => AsyncIterable<Uint8Array>;
  /** Whether it can be opened again. */
  readonly again: boolean;
}

/**
 * @param done  how much of the file has been read
 * @param of  how much there is, in the same unit; 0 where no one knows
 */
export type OnRead = (file: string, done: number, of: number) => void;

/** What a file says about one of its columns. */
export interface FileColumn {
  /** As the header has it. */
  readonly name: string;
  /** A longer text beside the name, such as the variable label of SPSS. */
  readonly label: string | null;
  /** What the file says that its values mean, by cell text; empty where it says nothing. */
  readonly valueLabels: ReadonlyMap<string, string>;
  /** Whether the file itself declares a cell text missing. */
  readonly isMissing: (cell: string) => boolean;
  /** What the labels say about the numbers as answers; left out where there are none. */
  readonly scale?: LabelledScale | undefined;
}

/** What the labels of a column's numbers say, where they are those of a known scale. */
export interface LabelledScale {
  /** Whether higher numbers are higher answers; so are those of labels that no known scale has. */
  readonly order: 'rising' | 'falling' | 'mixed';
  /** The answers from the lowest to the highest, as the file has them; empty where they are in order. */
  readonly rungs: readonly string[];
  /** Values whose labels say that there is no answer. */
  readonly noAnswers: readonly { readonly cell: string; readonly label: string }[];
}

/** Takes a data file in, record by record, in constant memory. */
export interface TableConsumer {
  readonly header: (columns: readonly FileColumn[], line: number) => void;
  /**
   * @param cells  one text per cell; the array is not kept by the reader
   * @param line  says where the record starts: the line of a text file, the row of a sheet, the case of an SPSS file
   * @param sums  the cells that a workbook itself shows to sum up the cells above them; undefined where there are none
   */
  readonly row: (cells: readonly string[], line: () => number, sums?: ReadonlySet<number>) => void;
  /** Everything has been read: what cannot be used is refused here, where a workbook can say what else it holds. */
  readonly end?: () => void;
  /** Cells merged down rows below the header have their text in each of these rows; otherwise such a sheet is refused. */
  readonly mergedDown?: true;
  /** Whether a table with this header would do. */
  readonly wouldTake?: (columns: readonly FileColumn[]) => boolean;
  /**
   * Who takes rows of text before they are cut into cells: null while no one does, undefined while the first rows are
   * needed to tell. It is asked again behind each row that was left and cut.
   *
   * @param bytes  how many there are to take from
   * @param ofFile  how many the file has, or has had up to here where no one knows
   */
  readonly plainLines?: (
    delimiter: CellSeparator,
    bytes: number,
    ofFile: number,
  ) => PlainLines | null | undefined;
}

/** Takes rows straight from their bytes: whole lines of UTF-8. */
export interface PlainLines {
  /**
   * @param linesBefore  how many lines of the file came earlier
   * @returns where the first row begins that it leaves to be cut into cells, and how many lines it took
   */
  readonly take: (
    lines: Uint8Array,
    from: number,
    linesBefore: number,
  ) => { readonly end: number; readonly lines: number };
}

/** What was found out about a file that was read. */
export interface TableFacts {
  /** Of the bytes as they are stored. */
  readonly sha256: string;
  /** Of the decompressed bytes. */
  readonly contentSha256: string;
  readonly format: TableFormat;
  readonly compression: 'gzip' | null;
  /** Of the text; null where the format settles it. */
  readonly encoding: Encoding | null;
  /** Null where the format has none, or the file has one column only. */
  readonly delimiter: Delimiter | null;
  readonly sheet: string | null;
  readonly warnings: readonly Warning[];
}

/** What the reader of one format finds out by itself; what its files never have is left out. */
export type FormatFacts = Partial<Pick<TableFacts, 'encoding' | 'delimiter' | 'sheet' | 'warnings'>>;

/** A column of a file that says no more than its name. */
export function plainColumn(name: string): FileColumn {
  return { name, label: null, valueLabels: noLabels, isMissing: neverMissing };
}

const noLabels: ReadonlyMap<string, string> = new Map();
const neverMissing = () => false;

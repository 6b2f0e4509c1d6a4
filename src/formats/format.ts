import type { ChalkInstance } from 'chalk';
import type { DataTable } from '../document/data-tables.ts';
import type { Document } from '../document/document.ts';
import type { Outcomes } from '../document/outcomes.ts';
import type { Problem } from '../errors.ts';
import type { Language } from '../localized.ts';

/** Everything that the result of a command can be written as. */
export interface Result {
  /** The versioned document for programs, in full precision. */
  readonly json: object;
  /** Whether lists of numbers stand in one line each. */
  readonly mostlyCounts?: boolean;
  /** The same as flat tables. */
  readonly data: (language: Language) => Promise<readonly DataTable[]>;
  readonly document: () => Promise<Document>;
  /** What was found, in sentences: headings and paragraphs alone. */
  readonly sentences?: () => Promise<Document>;
  /** The same in full, for files and pages, where it is more than a screen has room for. */
  readonly report?: () => Promise<Document>;
  /** Of a check. */
  readonly outcomes?: () => Promise<Outcomes>;
}

/** How a result is wanted. */
export interface Look {
  readonly language: Language;
  readonly chalk: ChalkInstance;
  /** Terminal cells in a line; infinite where every column is wanted. */
  readonly width: number;
  /** One table of those that a format writes one at a time. */
  readonly table: string | undefined;
  /** The columns that are wanted of the tables for programs; left out: all. The document for readers has its own already. */
  readonly columns: readonly string[] | undefined;
  /** Told of what is not as it was asked for, such as a table in place of a picture. */
  readonly say?: (problem: Problem) => void;
  /** What is done to texts that a spreadsheet may read. */
  readonly safe: (text: string) => string;
}

/** The content of one file, or of several that stand in a folder of their own. */
export type Written =
  | string
  | Uint8Array
  | readonly { readonly name: string; readonly content: string | Uint8Array }[];

/** A form in which results are written. */
export type Format = (result: Result, look: Look) => Promise<Written>;

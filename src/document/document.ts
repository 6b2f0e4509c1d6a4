import type { Drawing } from './drawing.ts';

/** What every output is made of: blocks in reading order, in one language, with figures as numbers. */
export interface Document {
  readonly title: string;
  readonly blocks: readonly Block[];
}

export type Block = Heading | Paragraph | Table | Picture;

/** Of a part of the document. */
export interface Heading {
  readonly kind: 'heading';
  readonly text: string;
}

/** Sentences, each a line of its own. */
export interface Paragraph {
  readonly kind: 'paragraph';
  readonly lines: readonly string[];
  readonly tone: Tone;
}

/** `quiet`: notes on what stands beside them; `good` and `bad`: verdicts. */
export type Tone = 'plain' | 'quiet' | 'good' | 'bad';

export interface Table {
  readonly kind: 'table';
  /** Tables of one shape share it, and a sheet of a workbook. snake_case. */
  readonly id: string;
  /** What the tables of this id are called. */
  readonly name: string;
  /** What this one holds. */
  readonly caption: string;
  readonly columns: readonly Column[];
  /** A cell for every column. */
  readonly rows: readonly (readonly Cell[])[];
  /** Where columns are narrow each row may stand as an entry: the first cell its title, the others below. */
  readonly entries?: boolean;
  readonly tone?: Tone;
}

/** Data that are drawn; where nothing can be drawn, they stand as a table (`pictureTable`). */
export interface Picture {
  readonly kind: 'picture';
  /** Pictures of one shape share it. snake_case. */
  readonly id: string;
  /** What the pictures of this id are called. */
  readonly name: string;
  /** What this one shows. */
  readonly caption: string;
  /** What is to be seen in it, in a sentence, for those who do not see it. */
  readonly description: string;
  readonly drawing: Drawing;
}

export interface Column {
  /** snake_case, unique in the table. */
  readonly id: string;
  readonly header: string;
  /** `mark`: signs that belong to the figure in the column before, such as stars. */
  readonly kind: 'text' | 'number' | 'interval' | 'mark';
  /**
   * Which column gives way where there is no room. 0 or left out: none. 1: only where wrapping the texts is not enough.
   * From 2 on: rather than that a text is wrapped, the highest first.
   */
  readonly priority?: number;
  /** Whether it stays beside the column before it where a table is cut into parts. */
  readonly joined?: boolean;
  /** Of sentences, each a line of its own in an entry; `named`: with the header before it. */
  readonly sentences?: 'plain' | 'named';
}

export type Cell = TextCell | NumberCell | IntervalCell | EmptyCell;

export interface TextCell {
  readonly kind: 'text';
  readonly text: string;
  /** How many levels it stands below the outermost rows. */
  readonly indent?: number;
  /** The row above says the same; a reader needs it once. */
  readonly repeated?: boolean;
  /** A figure of a paper that cannot be, or is not what the data give: every format shows it, and not by colour alone. */
  readonly wrong?: boolean;
}

export interface NumberCell {
  readonly kind: 'number';
  /** In full precision; null where it cannot be computed. */
  readonly value: number | null;
  /** That a reader sees. */
  readonly decimals: number;
  /**
   * `correlation`: without the zero before the point; `probability`: so, and `<.001` where it would round to nothing.
   */
  readonly style?: 'correlation' | 'probability';
  /** Stands before the number: `ʷ`. */
  readonly sign?: string;
}

export interface IntervalCell {
  readonly kind: 'interval';
  readonly low: number | null;
  readonly high: number | null;
  readonly decimals: number;
}

/** Nothing belongs here; a figure that cannot be computed is a number cell. */
export interface EmptyCell {
  readonly kind: 'empty';
}

export const empty: EmptyCell = { kind: 'empty' };

export function text(value: string, more: Pick<TextCell, 'indent' | 'repeated' | 'wrong'> = {}): TextCell {
  return { kind: 'text', text: value, ...more };
}

export function number(
  value: number | null | undefined,
  decimals: number,
  more: Pick<NumberCell, 'style' | 'sign'> = {},
): NumberCell {
  return { kind: 'number', value: value ?? null, decimals, ...more };
}

export const count = (value: number | null | undefined): NumberCell => number(value, 0);

export const probability = (value: number | null | undefined, decimals: number): NumberCell =>
  number(value, decimals, { style: 'probability' });

export const correlation = (value: number | null | undefined, decimals: number): NumberCell =>
  number(value, decimals, { style: 'correlation' });

export function interval(
  limits: { readonly conf_low: number | null; readonly conf_high: number | null } | null | undefined,
  decimals: number,
): IntervalCell {
  return { kind: 'interval', low: limits?.conf_low ?? null, high: limits?.conf_high ?? null, decimals };
}

export const heading = (text: string): Heading => ({ kind: 'heading', text });

export function paragraph(lines: readonly string[], tone: Tone = 'plain'): Paragraph {
  return { kind: 'paragraph', lines, tone };
}

import * as z from 'zod';
import type { Language } from '../localized.ts';
import { languages } from '../localized.ts';

/** The rows of one array of a JSON document, flat. */
export interface DataTable {
  /** The name of the array. */
  readonly id: string;
  readonly columns: readonly string[];
  /** Null where there is no value. */
  readonly rows: readonly (readonly DataCell[])[];
}

export type DataCell = string | number | boolean | null;

/**
 * Every array of rows in a JSON document as a flat table: what is in an object becomes a column of its own
 * (`student.p_value` is `student_p_value`), labels are in one language, and the columns are those of the schema, whatever the
 * rows have.
 */
export function dataTables(schema: z.ZodObject, document: object, language: Language): DataTable[] {
  return Object.entries(schema.shape).flatMap(([id, type]) => {
    const row = type instanceof z.ZodArray ? type.element : null;
    if (!(row instanceof z.ZodObject)) return [];
    const rows = valueAt(document, id);
    return Array.isArray(rows) ? [dataTable(id, row, rows, language)] : [];
  });
}

function dataTable(id: string, row: z.ZodObject, rows: readonly unknown[], language: Language): DataTable {
  const columns = Object.entries(row.shape).flatMap(([name, type]) =>
    columnsOf({ name, type, values: rows.map((row) => valueAt(row, name)) }, language),
  );
  return {
    id,
    columns: columns.map(({ name }) => name),
    rows: rows.map((_, index) => columns.map(({ cells }) => cells[index] ?? null)),
  };
}

interface Field {
  readonly name: string;
  readonly type: unknown;
  /** Of every row. */
  readonly values: readonly unknown[];
}

interface FlatColumn {
  readonly name: string;
  readonly cells: readonly DataCell[];
}

function columnsOf({ name, type: written, values }: Field, language: Language): FlatColumn[] {
  const type = bare(written);
  const inner = (key: string, keyType: unknown, column = `${name}_${key}`) =>
    columnsOf({ name: column, type: keyType, values: values.map((value) => valueAt(value, key)) }, language);
  if (type instanceof z.ZodObject) {
    const keys = Object.entries(type.shape);
    if (isLabel(keys)) return inner(language, type.shape[language], name);
    return keys.flatMap(([key, keyType]) => inner(key, keyType));
  }
  if (type instanceof z.ZodRecord) {
    // Reasons by figure are one text: which figures have one is another set in every run.
    if (bare(type.valueType) instanceof z.ZodEnum)
      return [{ name, cells: values.map((value) => listed(value)) }];
    const keys = [...new Set(values.flatMap((value) => Object.keys(value ?? {})))];
    return keys.flatMap((key) => inner(key, type.valueType));
  }
  if (type instanceof z.ZodArray) return [{ name, cells: values.map((value) => listed(value)) }];
  return [{ name, cells: values.map(dataCell) }];
}

/** A text in each language. */
const isLabel = (keys: readonly (readonly [string, unknown])[]) =>
  keys.length === languages.length && keys.every(([key]) => languages.some((language) => language === key));

/** What a schema says of a value that is there. */
function bare(type: unknown): unknown {
  return type instanceof z.ZodNullable || type instanceof z.ZodOptional || type instanceof z.ZodExactOptional
    ? bare(type.unwrap())
    : type;
}

/** `sd: one_respondent; std_error: one_respondent`, `no_answers 3`: for people, and for those who split a text. */
function listed(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  if (!Array.isArray(value)) {
    return Object.entries(value)
      .map(([key, entry]) => `${key}: ${String(entry)}`)
      .join('; ');
  }
  return value
    .map((entry) => (typeof entry === 'object' && entry !== null ? words(entry) : String(entry)))
    .join('; ');
}

/** The plain values of an object in their order. */
const words = (entry: object) =>
  Object.values(entry)
    .filter((value) => typeof value !== 'object')
    .join(' ');

const dataCell = (value: unknown): DataCell =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;

function valueAt(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? Reflect.get(value, key)
    : undefined;
}

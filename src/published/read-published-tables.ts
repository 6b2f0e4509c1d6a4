import { InputError } from '../errors.ts';
import { checkSchema } from '../instrument/check-schema.ts';
import { readWrittenFile } from '../instrument/read-written-file.ts';
import { readFigures } from './figures/read-figures.ts';
import { legendsOf, withAttachedMarks, withPlainFigures } from './figures/with-plain-figures.ts';
import { printedCells } from './printed-cells.ts';
import { isCsv } from './published-places.ts';
import { publishedSchema, type WrittenTables } from './published-schema.ts';
import type { PrintedCount, PublishedTable, PublishedTables } from './published-tables.ts';

/**
 * Reads the printed tables of a paper from a YAML, JSON or CSV file.
 *
 * @throws InputError when the file cannot be read, or naming every place that does not have the form of its kind of table
 */
export async function readPublishedTables(file: string): Promise<PublishedTables> {
  return isCsv(file) ? csvTables(file) : publishedTables(await readWrittenFile(file), file);
}

async function csvTables(file: string): Promise<PublishedTables> {
  const { readCsvTables } = await import('./csv/read-csv-tables.ts');
  const { written, places } = await readCsvTables(file);
  try {
    return publishedTables(written, file);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    throw new InputError(error.problems.map((problem) => places.missing(problem)));
  }
}

/** The same from what a file holds. */
export function publishedTables(written: unknown, file: string): PublishedTables {
  const { tables, tolerated } = checkSchema(publishedSchema, written, file, {
    ko: '스키마: hanaro/schema/published-1.json, 설명: docs/published-tables.md',
    en: 'the schema is hanaro/schema/published-1.json, explained in docs/published-tables.md',
  });
  const asWritten = { tolerated, tables: tables.map(tableOf) };
  const figures = readFigures(printedCells(asWritten), legendsOf(tables));
  const plain = withPlainFigures(tables, figures).map(tableOf);
  return { tolerated, tables: withAttachedMarks(plain, figures), figures };
}

type WrittenTable = WrittenTables['tables'][number];

function tableOf(written: WrittenTable): PublishedTable {
  switch (written.kind) {
    case 'scale_means':
      return { ...written, rows: written.rows.map((row) => ({ scale: row.scale, ...meanOf(row) })) };
    case 'item_means':
      return {
        ...written,
        total: written.total ? meanOf(written.total) : null,
        rows: written.rows.map((row) => ({ item: row.item, ...meanOf(row) })),
      };
    case 'group_comparison':
      return {
        ...written,
        notSignificant: written.not_significant,
        rows: written.rows.map(
          ({
            scale,
            t = null,
            df = null,
            p = null,
            difference = null,
            conf_low,
            conf_high,
            d,
            stars = null,
            ...groups
          }) => ({
            scale,
            t,
            df,
            p,
            difference,
            confidenceLow: conf_low ?? null,
            confidenceHigh: conf_high ?? null,
            cohensD: d ?? null,
            stars,
            groups: new Map(Object.entries(groups)),
          }),
        ),
      };
    case 'frequencies_by_group':
      return {
        ...written,
        total: countsOf(written.total),
        rows: written.rows.map(({ variable, level, variable_ko: _, ...counts }) => ({
          variable,
          level,
          ...countsOf(counts),
        })),
      };
    case 'instrument':
      return { kind: 'other', table: written.table };
    default:
      return written;
  }
}

function meanOf({ mean, score100 }: { mean: string; score100?: string | undefined }) {
  return { mean, score100: score100 ?? null };
}

type CountCells = [n: string, percent: string];

function countsOf({ all, ...groups }: { all: CountCells } & Record<string, CountCells | string>) {
  const count = ([n, percent]: CountCells): PrintedCount => ({ n, percent });
  const byGroup = Object.entries(groups).flatMap(([id, cells]) =>
    typeof cells === 'string' ? [] : [[id, count(cells)] as const],
  );
  return { all: count(all), groups: new Map(byGroup) };
}

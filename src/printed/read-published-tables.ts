import type { z } from 'zod';
import type { ScoreKind } from '../codebook/codebook.ts';
import { checkSchema } from '../codebook/schema/check-schema.ts';
import { readWrittenFile } from '../codebook/written/read-written-file.ts';
import { InputError } from '../errors.ts';
import { messages } from '../messages/messages.ts';
import { readFigures } from './figures/read-figures.ts';
import { legendsOf, withAttachedMarks, withPlainFigures } from './figures/with-plain-figures.ts';
import { checkPercentBases, percentBase } from './percent-base-declared.ts';
import { printedCells } from './printed-cells.ts';
import type { PrintedMean, PrintedSummary } from './printed-summary.ts';
import { isCsv } from './published-places.ts';
import type { countCells } from './published-rows-schema.ts';
import { publishedSchema, type WrittenTables } from './published-schema.ts';
import type {
  CountsByGroup,
  GroupComparisonRow,
  PercentOf,
  PrintedCount,
  PublishedTable,
  PublishedTables,
} from './published-tables.ts';

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
  const { tables, tolerated } = checkSchema(
    publishedSchema,
    written,
    file,
    messages.printed.whereSchemaStands,
  );
  checkPercentBases(tables, file);
  const asWritten = { tolerated, tables: tables.map(tableOf) };
  const figures = readFigures(printedCells(asWritten), legendsOf(tables));
  const plain = withPlainFigures(tables, figures).map(tableOf);
  return { tolerated, tables: withAttachedMarks(plain, figures), figures };
}

type WrittenTable = WrittenTables['tables'][number];

function tableOf(written: WrittenTable): PublishedTable {
  switch (written.kind) {
    case 'scale_means': {
      const { n = null, score, ...table } = written;
      const rows = table.rows.map(({ scale, score: own, items: _, ...figures }) => ({
        scale,
        ...declaredScore(own ?? score),
        ...meanOf(figures),
      }));
      return { ...table, n, rows };
    }
    case 'item_means': {
      const { n = null, score, total, ...table } = written;
      const rows = table.rows.map(({ item, label: _, ...figures }) => ({ item, ...meanOf(figures) }));
      return { ...table, n, ...declaredScore(score), total: total ? meanOf(total) : null, rows };
    }
    case 'group_comparison': {
      const { score, sided, ...table } = written;
      const rows = table.rows.map((row) => comparisonRowOf(row, { score, sided }));
      return { ...table, notSignificant: table.not_significant, rows };
    }
    case 'frequencies': {
      const { percent_of: remark, ...table } = written;
      return { ...table, ...declaredBase(remark) };
    }
    case 'frequencies_by_group': {
      const { n = null, percent_of: remark, total, ...table } = written;
      return {
        ...table,
        n,
        ...declaredBase(remark),
        total: total ? countsOf(total) : null,
        rows: table.rows.map(({ variable, level, variable_ko: _, ...counts }) => ({
          variable,
          level,
          ...countsOf(counts),
        })),
      };
    }
    case 'instrument':
      return { kind: 'other', table: written.table };
    default:
      return written;
  }
}

function meanOf({
  score100,
  ...figures
}: PrintedSummary & { readonly score100?: string | undefined }): PrintedMean {
  return { ...figures, score100: score100 ?? null };
}

const declaredScore = (score: ScoreKind | undefined) => (score === undefined ? {} : { score });

function declaredBase(written: string | undefined): { readonly percentOf?: PercentOf } {
  const percentOf = percentBase(written);
  return percentOf ? { percentOf } : {};
}

type WrittenComparison = Extract<WrittenTable, { readonly kind: 'group_comparison' }>;

function comparisonRowOf(
  { scale, t, df, p, difference, conf_low, conf_high, d, stars, ...rest }: WrittenComparison['rows'][number],
  ofTable: Pick<WrittenComparison, 'score' | 'sided'>,
): GroupComparisonRow {
  const { score, sided, groups: under, ...byId } = rest;
  const older = Object.entries({ score, sided }).flatMap(([id, cells]): [string, PrintedSummary][] =>
    typeof cells === 'object' ? [[id, cells]] : [],
  );
  const named = Object.entries<PrintedSummary>(byId);
  const { direct, nested } = groupsUnder(under, isSummary);
  const isOneSided = (typeof sided === 'string' ? sided : ofTable.sided) === 'one';
  return {
    scale,
    ...declaredScore(typeof score === 'string' ? score : ofTable.score),
    ...(isOneSided ? { sided: 'one' } : {}),
    groups: new Map([...named, ...older, ...direct, ...nested]),
    ...idsUnderGroups(nested),
    t: t ?? null,
    df: df ?? null,
    p: p ?? null,
    difference: difference ?? null,
    confidenceLow: conf_low ?? null,
    confidenceHigh: conf_high ?? null,
    cohensD: d ?? null,
    stars: stars ?? null,
  };
}

type CountCells = [n: string, percent: string];

function countsOf({ all, groups: under, ...byId }: z.infer<typeof countCells>): CountsByGroup {
  const count = ([n, percent]: CountCells): PrintedCount => ({ n, percent });
  const { direct, nested } = groupsUnder(under, isCount);
  const found = [...Object.entries(byId), ...direct, ...nested];
  return {
    all: all ? count(all) : null,
    groups: new Map(found.map(([id, cells]) => [id, count(cells)])),
    ...idsUnderGroups(nested),
  };
}

function idsUnderGroups(nested: readonly (readonly [id: string, cells: unknown])[]) {
  return nested.length === 0 ? {} : { underGroups: nested.map(([id]) => id) };
}

/** What stands under `groups`: the cells of a group of that name, or of several groups by their ids. */
function groupsUnder<Cells extends object>(
  written: Cells | Readonly<Record<string, Cells>> | undefined,
  isCells: (written: Cells | Readonly<Record<string, Cells>>) => written is Cells,
): { readonly direct: [string, Cells][]; readonly nested: [string, Cells][] } {
  if (written === undefined) return { direct: [], nested: [] };
  if (isCells(written)) return { direct: [['groups', written]], nested: [] };
  return { direct: [], nested: Object.entries(written) };
}

const isCount = (written: CountCells | Readonly<Record<string, CountCells>>): written is CountCells =>
  Array.isArray(written);

const isSummary = (
  written: PrintedSummary | Readonly<Record<string, PrintedSummary>>,
): written is PrintedSummary => Object.values(written).some((cell) => typeof cell === 'string');

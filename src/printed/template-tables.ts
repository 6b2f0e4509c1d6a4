import { pairsOf } from '../analyses/comparisons/comparison-rows.ts';
import type { ItemRow, Report, ScaleRow } from '../analyses/report/report-schema.ts';
import type { Codebook, Population, Scale, StarCutPoint } from '../codebook/codebook.ts';
import { roundHalfAway } from '../document/round-half-away.ts';
import { comparisonColumns, countColumns } from './published-columns.ts';
import type { PublishedTable } from './published-tables.ts';
import { comparisonOf, rowKey, rowsOf } from './verify/report-rows.ts';

/** Printed tables as `publishedSchema` reads them from a file. */
export interface TemplateTables {
  readonly tables: readonly WrittenTable[];
}

interface WrittenTable {
  readonly kind: PublishedTable['kind'];
  readonly table: string;
  readonly population: string;
  readonly rows: readonly object[];
  readonly [column: string]: unknown;
}

/** How the figures of a Korean or APA table are usually printed. */
const decimals = { points: 2, t: 3, score100: 0, percent: 1 } as const;

/**
 * The tables that a paper about this survey would print: of a population in one group the means of scales and items, of
 * several groups the comparisons of every two, of both the characteristics.
 *
 * @param report  where the figures come from; empty strings stand where it has none, or is null
 */
export function templateTables(codebook: Codebook, report: Report | null): TemplateTables {
  const tables = codebook.populations.flatMap((population) => [
    ...frequencies(population, report),
    ...(population.group ? comparisons(population, codebook.stars, report) : means(population, report)),
  ]);
  return { tables: tables.map((table, index) => ({ ...table, table: String(index + 1) })) };
}

function means(population: Population, report: Report | null): WrittenTable[] {
  const ofPopulation = { table: '', population: population.id, n: people(population, 'all', report) };
  const meanOf = (row: ScaleRow | ItemRow | undefined) => ({
    mean: figure(row?.mean, decimals.points),
    score100: figure(row?.score100, decimals.score100),
  });
  // Where not everybody answered, the table's n is not that of the row.
  const ownN = (row: ScaleRow | ItemRow | undefined) =>
    row && count(row.n) !== ofPopulation.n ? { n: count(row.n) } : {};
  const scaleMeans: WrittenTable = {
    kind: 'scale_means',
    ...ofPopulation,
    rows: population.scales.map((scale) => {
      const row = scaleRow(population, scale.id, 'all', report);
      return { scale: scale.id, items: scale.items.length, ...ownN(row), ...meanOf(row) };
    }),
  };
  const itemMeans = population.scales.flatMap((scale): WrittenTable[] => {
    const items = ownItems(population, scale).flatMap((index) => population.items[index] ?? []);
    if (items.length === 0) return [];
    return [
      {
        kind: 'item_means',
        ...ofPopulation,
        scale: scale.id,
        label: scale.label,
        total: meanOf(scaleRow(population, scale.id, 'all', report)),
        rows: items.map(({ id, label }) => {
          const row = report ? rowsOf(report).items.get(rowKey(population.id, id, 'all')) : undefined;
          return { item: id, label, ...ownN(row), ...meanOf(row) };
        }),
      },
    ];
  });
  return [scaleMeans, ...itemMeans];
}

/** Of every two groups all indicators in one table, then each of those that have subscales in a table of its own. */
function comparisons(
  population: Population,
  stars: readonly StarCutPoint[],
  report: Report | null,
): WrittenTable[] {
  const { scales, group } = population;
  const indicators = scales.filter(({ parent }) => parent === null);
  const within = (indicator: Scale) =>
    scales.filter((scale) => outermost(scales, scale).id === indicator.id && scale !== indicator);
  const table = (rows: readonly Scale[], groupIds: readonly string[]): WrittenTable => ({
    kind: 'group_comparison',
    table: '',
    population: population.id,
    points: [Math.min(...rows.map(({ min }) => min)), Math.max(...rows.map(({ max }) => max))],
    test: 'independent-samples t-test (Student)',
    stars: Object.fromEntries(
      [...stars].reverse().map(({ symbol, below }) => [symbol, String(below).replace(/^0/, '')]),
    ),
    rows: rows.map((scale) => {
      const of = { population: population.id, scale: scale.id };
      const compared = report && comparisonOf(report, of, groupIds);
      const groups = groupIds.map((id) => {
        const row = scaleRow(population, scale.id, id, report);
        const cells = {
          n: count(row?.n),
          mean: figure(row?.mean, decimals.points),
          sd: figure(row?.sd, decimals.points),
        };
        return [id, cells] as const;
      });
      return {
        scale: scale.id,
        ...groupColumns(groups, comparisonColumns),
        t: figure(compared?.student?.statistic, decimals.t),
        // No mark is a figure too where there is a test: it says that the difference is not significant.
        ...(compared?.student ? { stars: compared.stars } : {}),
      };
    }),
  });
  const pairs = pairsOf((group?.levels ?? []).map(({ id }) => id));
  return pairs.flatMap((pair) => [
    table(indicators, pair),
    ...indicators.flatMap((indicator) => {
      const inner = within(indicator);
      return inner.length === 0 ? [] : [table([indicator, ...inner], pair)];
    }),
  ]);
}

function frequencies(population: Population, report: Report | null): WrittenTable[] {
  const { characteristics, group } = population;
  if (characteristics.length === 0) return [];
  const levels = characteristics.flatMap(({ column, label, levels: own }) =>
    own.map(({ value }) => ({ variable: column, variable_ko: label.ko, level: value })),
  );
  const cells = (variable: string, level: string, groupId: string): [n: string, percent: string] => {
    const row = report && rowsOf(report).characteristics.get(rowKey(population.id, variable, level, groupId));
    return [count(row?.n), figure(row?.percent_of_all, decimals.percent)];
  };
  const ofPopulation = { table: '', population: population.id, n: people(population, 'all', report) };
  if (!group) {
    const rows = levels.map((level) => {
      const [n, percent] = cells(level.variable, level.level, 'all');
      return { ...level, n, percent };
    });
    return [{ kind: 'frequencies', ...ofPopulation, rows }];
  }
  const byGroup = (of: (groupId: string) => [string, string]) => ({
    all: of('all'),
    ...groupColumns(
      group.levels.map(({ id }) => [id, of(id)] as const),
      countColumns,
    ),
  });
  return [
    {
      kind: 'frequencies_by_group',
      ...ofPopulation,
      percent_of: 'all respondents, in every column',
      total: byGroup((groupId) => {
        const [everybody, n] = ['all', groupId].map((id) => people(population, id, report));
        const percent = Number(everybody) > 0 ? (100 * Number(n)) / Number(everybody) : null;
        return [n ?? '', figure(percent, decimals.percent)];
      }),
      rows: levels.map((level) => ({
        ...level,
        ...byGroup((groupId) => cells(level.variable, level.level, groupId)),
      })),
    },
  ];
}

/** The columns of groups, by their ids; those that are called as another column is stand under `groups`. */
function groupColumns<Cells>(
  groups: readonly (readonly [id: string, cells: Cells])[],
  taken: readonly string[],
): object {
  const nested = groups.filter(([id]) => taken.includes(id));
  return {
    ...Object.fromEntries(groups.filter(([id]) => !taken.includes(id))),
    ...(nested.length > 0 ? { groups: Object.fromEntries(nested) } : {}),
  };
}

function scaleRow({ id }: Population, scale: string, group: string, report: Report | null) {
  return report ? rowsOf(report).scales.get(rowKey(id, scale, group)) : undefined;
}

function people({ id }: Population, groupId: string, report: Report | null): string {
  const groups = report?.populations.find(({ population }) => population === id)?.groups;
  return count(groups?.find(({ group }) => group === groupId)?.n);
}

/** Positions of the items that are in the scale and in no scale inside it. */
function ownItems({ scales }: Population, scale: Scale): number[] {
  const inner = scales
    .filter(({ parent }) => parent === scale.id)
    .flatMap(({ items }) => items.map(({ index }) => index));
  return scale.items.flatMap(({ index }) => (inner.includes(index) ? [] : [index]));
}

function outermost(scales: readonly Scale[], scale: Scale): Scale {
  const parent = scales.find(({ id }) => id === scale.parent);
  return parent ? outermost(scales, parent) : scale;
}

function count(n: number | undefined): string {
  return n === undefined ? '' : String(n);
}

function figure(value: number | null | undefined, places: number): string {
  return value === null || value === undefined ? '' : roundHalfAway(value, places);
}

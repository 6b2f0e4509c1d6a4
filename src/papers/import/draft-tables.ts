import type { Codebook } from '../../codebook/codebook.ts';
import type { LocalizedText } from '../../localized.ts';
import { messages } from '../../messages/messages.ts';
import type { PaperFigure, ReadTable } from '../paper-figure.ts';
import { isEverybody } from '../statements/figures-by.ts';
import type { Figures, Statement, Summary } from '../statements/statement.ts';
import { type CodebookNames, populationFor } from './codebook-names.ts';

/** One entry of a tables file: its keys, and what a person has to confirm of it. */
export interface DraftRow {
  readonly entries: readonly (readonly [key: string, value: unknown])[];
  readonly confirm: readonly LocalizedText[];
}

export interface DraftTable {
  readonly head: DraftRow;
  readonly rows: readonly DraftRow[];
}

export interface TablesDraft {
  /** The codebook that names were held against, and whether it was named or is the built-in one. */
  readonly codebook: string;
  readonly isNamed: boolean;
  readonly tables: readonly DraftTable[];
  /** Tables of which something could not be taken over, by their names. */
  readonly leftOut: readonly { readonly table: string; readonly figures: number }[];
}

type Comparison = Extract<Statement, { kind: 'group_comparison' }>;
type Frequencies = Extract<Statement, { kind: 'frequencies' }>;
type OfOne = Extract<Statement, { kind: 'summary' }>;

/** What a paper prints, in the kinds of tables that a tables file has; of other kinds how many figures were left out. */
export function draftTables(
  read: readonly { readonly table: ReadTable; readonly statements: readonly Statement[] }[],
  { codebook, isNamed }: { readonly codebook: Codebook; readonly isNamed: boolean },
): TablesDraft {
  const found = read.map(({ table, statements }, at) => {
    const number = table.number ?? `${at + 1}?`;
    const labels = [...new Set(statements.flatMap(labelsOf))].filter((label) => !isEverybody(label));
    const whose = populationFor(labels, codebook, isNamed);
    const made = whose ? tablesOf(table, statements, whose.names) : [];
    const tables = made.map(({ kind, entries, rows, confirm }): DraftTable => {
      const marks = [
        ...(table.number === null ? [messages.paperImport.noNumber] : []),
        ...(whose?.confirm ? [whose.confirm] : []),
        ...confirm,
      ];
      return {
        head: {
          entries: [
            ['kind', kind],
            ['table', number],
            ['population', whose?.names.population.id],
            ...entries,
          ],
          confirm: marks,
        },
        rows,
      };
    });
    const left = leftOver(table, tables);
    return { tables, left: left === 0 ? [] : [{ table: number, figures: left }] };
  });
  return {
    codebook: codebook.id,
    isNamed,
    tables: found.flatMap(({ tables }) => tables),
    leftOut: found.flatMap(({ left }) => left),
  };
}

/** How many figures of a table stand in none of its drafts. */
function leftOver(table: ReadTable, drafts: readonly DraftTable[]): number {
  const taken = drafts.flatMap(({ head, rows }) =>
    [head, ...rows].flatMap(({ entries }) => textsIn(entries)),
  );
  const places = new Map<string, number>();
  for (const text of taken) places.set(text, (places.get(text) ?? 0) + 1);
  return table.rows
    .flatMap(({ figures }) => figures)
    .filter(({ plain }) => {
      const left = places.get(plain) ?? 0;
      if (left > 0) places.set(plain, left - 1);
      return plain !== '' && left === 0;
    }).length;
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : [];
}

interface Made {
  readonly kind: string;
  readonly entries: DraftRow['entries'];
  readonly rows: readonly DraftRow[];
  readonly confirm: readonly LocalizedText[];
}

/** The words that a tables file has names for: of what rows are about, their levels, and the groups beside each other. */
function labelsOf(statement: Statement): string[] {
  const own = [statement.subject.at(-1) ?? ''];
  if (statement.kind === 'frequencies') {
    const groups = statement.columns.length > 1 ? statement.columns.flatMap((column) => column ?? []) : [];
    return [...own, ...statement.levels.map(({ label }) => label), ...groups];
  }
  if (statement.kind !== 'group_comparison') return own;
  return [...own, ...statement.groups.flatMap(({ group }) => group ?? [])];
}

/** What has to be confirmed of numbers of people: those that are not printed, and those of a sentence beside the table. */
function confirmN(numbers: readonly (PaperFigure | undefined)[]): LocalizedText[] {
  return [
    ...(numbers.some((n) => n === undefined) ? [messages.paperImport.noN] : []),
    ...(numbers.some((n) => n?.place.in === 'text') ? [messages.paperImport.nOfSentence] : []),
  ];
}

function tablesOf(table: ReadTable, statements: readonly Statement[], names: CodebookNames): Made[] {
  const of = <Kind extends Statement['kind']>(kind: Kind) =>
    statements.filter((one): one is Extract<Statement, { kind: Kind }> => one.kind === kind);
  const comparisons = of('group_comparison').filter(isOfColumns);
  const frequencies = of('frequencies');
  const summaries = of('summary').filter(({ summary }) => summary.mean !== undefined);
  return [
    ...[...new Set(frequencies.map(({ totals }) => totals))].map((totals) =>
      ofFrequencies(
        frequencies.filter((one) => one.totals === totals),
        table,
        names,
      ),
    ),
    ...(comparisons.length > 0 ? [ofComparisons(comparisons, table, names)] : []),
    ...(summaries.length > 0 ? [ofMeans(summaries, table, names)] : []),
  ];
}

/** Two groups that stand beside each other: groups that are rows are other groups in each block. */
function isOfColumns({ groups }: Comparison): boolean {
  return groups.length === 2 && groups.every(({ group, mean }) => group !== null && mean?.group === group);
}

const text = (figure: PaperFigure | undefined) => (figure ? [figure.plain] : []);

function figuresOf<Name extends string>(
  figures: Figures<Name>,
  keys: readonly (readonly [key: string, name: Name])[],
): (readonly [string, string])[] {
  return keys.flatMap(([key, name]) => text(figures[name]).map((plain) => [key, plain] as const));
}

const spreads = [
  ['sd', 'sd'],
  ['se', 'se'],
  ['conf_low', 'conf_low'],
  ['conf_high', 'conf_high'],
] as const;

function ofComparisons(all: readonly Comparison[], table: ReadTable, names: CodebookNames): Made {
  const groups = [...new Set(all.flatMap((one) => one.groups.map(({ group }) => group ?? '')))];
  const ofGroups = new Map(groups.map((group) => [group, names.group(group)]));
  return {
    kind: 'group_comparison',
    entries: Object.keys(table.legend).length > 0 ? [['stars', table.legend]] : [],
    confirm: [...ofGroups.values()].flatMap(({ confirm }) => confirm ?? []),
    rows: all.map(({ subject, groups: own, test }): DraftRow => {
      const scale = names.scale(subject.at(-1) ?? '');
      const ofGroup = (one: Summary) => [
        ofGroups.get(one.group ?? '')?.name ?? '',
        Object.fromEntries([
          ['n', one.n?.plain ?? ''],
          ['mean', one.mean?.plain ?? ''],
          ...figuresOf(one, spreads),
          ...(spreads.some(([name]) => one[name]) ? [] : [['sd', '']]),
        ]),
      ];
      return {
        entries: [
          ['scale', scale.name],
          ['groups', Object.fromEntries(own.map(ofGroup))],
          ...text(test.t ?? test.test).map((plain) => ['t', plain] as const),
          ...figuresOf(test, [
            ['df', 'df'],
            ['p', 'p'],
            ['difference', 'difference'],
            ['conf_low', 'conf_low'],
            ['conf_high', 'conf_high'],
            ['d', 'cohens_d'],
            ['stars', 'marks'],
          ]),
        ],
        confirm: [...(scale.confirm ? [scale.confirm] : []), ...confirmN(own.map(({ n }) => n))],
      };
    }),
  };
}

const meanKeys = [['n', 'n'], ['mean', 'mean'], ['score100', 'score100'], ...spreads] as const;

function ofMeans(all: readonly OfOne[], table: ReadTable, names: CodebookNames): Made {
  const labels = all.map(({ subject }) => subject.at(-1) ?? '');
  const whole = table.counts.find(({ group }) => group === null)?.n;
  const items = labels.filter((label) => names.has('items', label));
  const scales = labels.filter((label) => names.has('scales', label));
  const isOfItems = items.length > 0 && scales.length < 2;
  const rows = all.map(({ subject, summary }): DraftRow & { readonly isTotal: boolean } => {
    const label = subject.at(-1) ?? '';
    const isTotal = isOfItems && !items.includes(label) && (scales.includes(label) || isEverybody(label));
    const own = isOfItems ? names.item(label) : names.scale(label);
    const { n, ...others } = summary;
    return {
      isTotal,
      entries: [
        ...(isTotal ? [] : [[isOfItems ? 'item' : 'scale', own.name] as const]),
        ...figuresOf(n && n.plain !== whole?.plain && !isTotal ? summary : others, meanKeys),
      ],
      confirm: own.confirm && !isTotal ? [own.confirm] : [],
    };
  });
  const lacksN = whole === undefined && all.some(({ summary }) => summary.n === undefined);
  const total = rows.find(({ isTotal }) => isTotal);
  const scale = isOfItems ? scaleOf(items, scales, names) : null;
  return {
    kind: isOfItems ? 'item_means' : 'scale_means',
    entries: [
      ...(whole || lacksN ? [['n', whole?.plain ?? ''] as const] : []),
      ...(scale === null ? [] : [['scale', scale] as const]),
      ...(total ? [['total', Object.fromEntries(total.entries)] as const] : []),
    ],
    confirm: [
      ...(whole || lacksN ? confirmN([whole]) : []),
      ...(scale === '' ? [messages.paperImport.noScale] : []),
    ],
    rows: rows.filter(({ isTotal }) => !isTotal),
  };
}

/** The scale that the total row names, or the smallest that has all items of the table. */
function scaleOf(items: readonly string[], scales: readonly string[], names: CodebookNames): string {
  const [total] = scales;
  if (total !== undefined) return names.scale(total).name;
  const { population } = names;
  const wanted = items.map((label) => names.item(label).name);
  const having = population.scales
    .filter((scale) => {
      const own = scale.items.map(({ index }) => population.items[index]?.id);
      return wanted.every((item) => own.includes(item));
    })
    .toSorted((a, b) => a.items.length - b.items.length);
  return having[0]?.id ?? '';
}

function ofFrequencies(all: readonly Frequencies[], table: ReadTable, names: CodebookNames): Made {
  const [first] = all;
  const columns = first?.columns ?? [];
  const ofColumns = columns.map((column) =>
    column === null || isEverybody(column) ? { name: 'all', confirm: null } : names.group(column),
  );
  const isByGroup = columns.length > 1;
  const totals = first?.totals ?? [];
  const at = ofColumns.findIndex(({ name }) => name === 'all');
  const n = totals[at]?.n ?? table.counts.find(({ group }) => group === null)?.n;
  const pair = (cells: Figures<'n' | 'percent'> | undefined) => [
    cells?.n?.plain ?? '',
    cells?.percent?.plain ?? '',
  ];
  const cellsOf = (cells: readonly Figures<'n' | 'percent'>[]): DraftRow['entries'] => {
    const of = (all: boolean) =>
      ofColumns.flatMap(({ name }, index) =>
        (name === 'all') === all ? [[name, pair(cells[index])] as const] : [],
      );
    return isByGroup
      ? [...of(true), ['groups', Object.fromEntries(of(false))]]
      : [
          ['n', pair(cells[0])[0]],
          ['percent', pair(cells[0])[1]],
        ];
  };
  const hasTotal = isByGroup && totals.some((one) => one.n !== undefined && one.percent !== undefined);
  return {
    kind: isByGroup ? 'frequencies_by_group' : 'frequencies',
    entries: [
      ...(n || !isByGroup ? [['n', n?.plain ?? ''] as const] : []),
      ...(hasTotal ? [['total', Object.fromEntries(cellsOf(totals))] as const] : []),
    ],
    confirm: [
      ...ofColumns.flatMap(({ confirm }) => confirm ?? []),
      ...(n || !isByGroup ? confirmN([n]) : []),
    ],
    rows: all.flatMap(({ subject, levels }) =>
      levels.map(({ label, cells }): DraftRow => {
        const { variable, level } = names.level(subject.at(-1) ?? '', label);
        return {
          entries: [['variable', variable.name], ['level', level.name], ...cellsOf(cells)],
          confirm: [variable, level].flatMap(({ confirm }) => confirm ?? []),
        };
      }),
    ),
  };
}

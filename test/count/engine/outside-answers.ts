import { resolveCodebook } from '../../../src/codebook/resolve/resolve-codebook.ts';
import type { EngineName, EngineOptions } from '../../../src/count/engine/sql-table.ts';
import { HanaroError, type Warning } from '../../../src/errors.ts';
import type { InvalidPolicy } from '../../../src/responses/policies.ts';
import { scoreFiles } from '../../../src/score-files.ts';
import { temporaryFile } from '../../temporary-file.ts';

/*
 * Answers outside the end points of their item, in every kind of column that a database may have, under every policy: what a
 * database counts of them must be what the reader of files counts.
 */

const [min, max] = [1, 5];
const outside = [min - 1, max + 1, -1, max + 2, 99, -99, 30_000];

export const kinds = [
  'integer',
  'integer or NULL',
  'decimal',
  'text',
  'labels',
  'labels of integers',
] as const;
export type Kind = (typeof kinds)[number];
export const policies: readonly InvalidPolicy[] = ['error', 'missing', 'drop-row'];

const labels = { Never: 1, Seldom: 2, Sometimes: 3, Often: 4, Always: 5 };

export const bookOf = (kind: Kind) =>
  resolveCodebook({
    id: 'book',
    populations: [
      {
        id: 'people',
        min,
        max,
        min_valid: 'any',
        missing: [8, 'x'],
        ...(kind.startsWith('labels') ? { answers: labels } : {}),
        scales: [
          { id: 'both', items: ['a', 'b'] },
          { id: 'reversed', items: ['a'], reverse: ['a'] },
        ],
      },
    ],
  });

type Cell = string | null;

/** Two answers a row, the first of which is outside its end points in some; with one that follows it, and alone. */
export function rowsOf(kind: Kind): readonly (readonly [Cell, Cell])[] {
  const inside = [1, 2, 3, 4, 5, 5, 1];
  const written = (answer: number) =>
    kind === 'labels' ? (Object.keys(labels)[answer - min] ?? `${answer}`) : `${answer}`;
  const rows: (readonly [Cell, Cell])[] = [
    ...inside.map((answer, at) => [written(answer), `${1 + (at % 5)}`] as const),
    ...outside.flatMap((answer) => [[`${answer}`, '2'] as const, [`${answer}`, null] as const]),
    ['8', '4'],
    ['8', null],
  ];
  return kind === 'integer' ? rows : [...rows, [null, '3'], [null, null]];
}

/** How a database types the column, and writes a number that it holds there. */
export const columnTypes: Readonly<Record<EngineName, (kind: Kind) => string>> = {
  duckdb: (kind) => ({ integer: 'INTEGER', decimal: 'DECIMAL(9,1)', text: 'VARCHAR' })[baseOf(kind)],
  postgres: (kind) => ({ integer: 'integer', decimal: 'numeric(9,1)', text: 'text' })[baseOf(kind)],
  clickhouse: (kind) => {
    const type = { integer: 'Int32', decimal: 'Float64', text: 'String' }[baseOf(kind)];
    return kind === 'integer' ? type : `Nullable(${type})`;
  },
};

function baseOf(kind: Kind): 'integer' | 'decimal' | 'text' {
  if (kind === 'decimal') return kind;
  return kind === 'text' || kind === 'labels' ? 'text' : 'integer';
}

export function valuesSql(kind: Kind): string {
  const cell = (text: Cell, quoted: boolean) => (text === null ? 'NULL' : quoted ? `'${text}'` : text);
  return rowsOf(kind)
    .map(([a, b]) => `(${cell(a, baseOf(kind) === 'text')}, ${cell(b, false)})`)
    .join(', ');
}

/** What the reader of files makes of the cells, as this database writes them. */
export function fromCsv(kind: Kind, onInvalid: InvalidPolicy, engine: EngineName): Promise<unknown> {
  const written = (text: Cell) =>
    kind === 'decimal' && engine !== 'clickhouse' && text !== null ? `${text}.0` : (text ?? '');
  const lines = rowsOf(kind).map(([a, b]) => `${written(a)},${b ?? ''}\n`);
  return counted({ onInvalid, kind, files: [temporaryFile('people.csv', `a,b\n${lines.join('')}`)] });
}

/** Every figure, what was left out, and the warnings; or the values that are refused. */
export async function counted({
  kind,
  ...options
}: {
  readonly kind: Kind;
  readonly onInvalid: InvalidPolicy;
  readonly files: readonly string[];
  readonly engine?: EngineOptions;
}): Promise<unknown> {
  try {
    const report = await scoreFiles({ ...options, codebook: bookOf(kind) });
    const { inputs, warnings, ...figures } = report;
    return {
      ...figures,
      rows: inputs.map(({ rows }) => ({
        ...rows,
        excluded: Object.fromEntries(rows.excluded.map(({ reason, n }) => [reason, n])),
      })),
      warnings: warnings.map(placeless).sort(),
    };
  } catch (error) {
    if (!(error instanceof HanaroError)) throw error;
    const values = error.problems.map(
      ({ column, message }) => `${column} ${/"([^"]*)"|answer (\S+)/.exec(message.en)?.[0]}`,
    );
    return [...new Set(values)].sort();
  }
}

const placeless = ({ file: _file, line: _line, message, ...warning }: Warning) =>
  JSON.stringify({ ...warning, message: message.en.replace(/\(.*\)/, '') });

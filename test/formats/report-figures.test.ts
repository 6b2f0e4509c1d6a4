import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { loadReportSchema, type Report } from '../../src/analyses/report/report-schema.ts';
import { scoreDocument } from '../../src/analyses/report/score-document.ts';
import { resolveCodebook } from '../../src/codebook/resolve/resolve-codebook.ts';
import { dataTables } from '../../src/document/data-tables.ts';
import { decimalsFor } from '../../src/document/decimals.ts';
import { delimitedText } from '../../src/formats/csv.ts';
import { renderHtml } from '../../src/formats/html.ts';
import { renderJson } from '../../src/formats/json.ts';
import { renderMarkdown } from '../../src/formats/markdown.ts';
import { renderXlsx } from '../../src/formats/xlsx.ts';
import { scoreFiles } from '../../src/score-files.ts';
import { loadedAnalyses } from '../analyses/loaded-analyses.ts';
import { fc } from '../fast-check.ts';
import { temporaryFile } from '../temporary-file.ts';
import { shownFigure, shownProbability } from './rounded.ts';
import { workbookCells } from './workbook-cells.ts';
import { htmlTables, markdownTables, type Rows } from './written-tables.ts';

const reportSchema = await loadReportSchema();

const scales = [
  { id: 'outer', items: ['i1', 'i2'], reverse: ['i2'], scales: [{ id: 'inner', items: ['i3', 'i4'] }] },
  { id: 'other', items: ['i5'] },
];
const levels: [{ id: string }, { id: string }] = [{ id: 'a' }, { id: 'b' }];
const group = { column: 'group', levels };
const codebooks = [
  { name: 'two groups, scales within scales', population: { min: 1, max: 5, min_valid: 2, group, scales } },
  { name: 'no groups, end points below zero', population: { min: -3, max: 3, scales } },
  {
    name: 'characteristics, from 0 to 20',
    population: {
      min: 0,
      max: 100,
      group,
      scales,
      characteristics: [{ column: 'sex', levels: ['m', 'f'] }],
    },
  },
];

/** Groups far apart as often as not, so that p becomes as small as it gets; of few people, so that figures are missing. */
const answersIn = ({ min, max }: { readonly min: number; readonly max: number }) =>
  fc
    .record({
      apart: fc.boolean(),
      missing: fc.integer({ min: 0, max: 6 }),
      seeds: fc.array(fc.nat(), { minLength: 1, maxLength: 60 }),
    })
    .map(({ apart, missing, seeds }) => {
      const rows = seeds.map((seed, person) => {
        const level = person % 2;
        const answers = [3, 5, 7, 11, 13].map((prime, item) => {
          if ((seed + item) % 7 < missing - 3) return '';
          const range = apart ? Math.min(1, max - min) : max - min;
          const drawn = Math.floor(seed / prime) % (range + 1);
          return String(apart && level === 0 ? max - drawn : min + drawn);
        });
        return [level === 0 ? 'a' : 'b', seed % 3 === 0 ? 'm' : 'f', ...answers].join(',');
      });
      return ['group,sex,i1,i2,i3,i4,i5', ...rows, ''].join('\n');
    });

describe.each(codebooks)('of a report, with $name', ({ population }) => {
  const codebook = resolveCodebook({ id: 'figures', populations: [{ id: 'people', ...population }] });
  const reportOf = (csv: string) => scoreFiles({ files: [temporaryFile('answers.csv', csv)], codebook });

  test('every number of the JSON document stands in its cell of the flat tables, as CSV and TSV', async () => {
    await fc.assert(
      fc.asyncProperty(answersIn(population), async (csv) => {
        const report: unknown = JSON.parse(renderJson(await reportOf(csv)));
        for (const table of dataTables(reportSchema, reportSchema.parse(report), 'en')) {
          const rows = rowsOf(report, table.id);
          const names = rows.flatMap((row) =>
            flat(row).flatMap(([name, cell]) => (cell === '' ? [] : [name])),
          );
          expect(new Set(table.columns)).toEqual(new Set([...table.columns, ...names]));
          for (const delimiter of [',', '\t']) {
            const text = delimitedText(table, delimiter, (text) => text);
            const written: Record<string, string>[] = parse(text, { columns: true, delimiter });
            expect(written).toHaveLength(rows.length);
            for (const [index, row] of written.entries())
              expect(row).toMatchObject(
                Object.fromEntries(flat(rows[index]).filter(([name]) => name in row)),
              );
          }
        }
      }),
      { numRuns: 6 },
    );
  });

  test('every figure for readers is the one of the document, rounded as asked, and in a workbook not at all', async () => {
    await fc.assert(
      fc.asyncProperty(answersIn(population), fc.constantFrom(0, 2, 4), async (csv, digits) => {
        const report = await reportOf(csv);
        const view = { language: 'en', decimals: decimalsFor(digits) } as const;
        const document = scoreDocument(loadedAnalyses, report, ['items', 'scales', 'indicators'], view);
        const printed: unknown = JSON.parse(renderJson(report));
        const expected = figuresOf(reportSchema.parse(printed), digits);
        const texts = [
          markdownTables(renderMarkdown(document, 'en')),
          htmlTables(renderHtml(document, 'en')),
        ];
        for (const row of texts.flatMap((tables) => tables.flatMap(namedRows))) {
          const figures = expected.get(keyOf(row)) ?? expect.fail(keyOf(row));
          for (const [header, shown] of row.slice(1))
            if (header !== 'Group')
              expect([keyOf(row), header, shown]).toEqual([keyOf(row), header, figures.shown[header] ?? '']);
        }
        const sheets = await workbookCells(
          await renderXlsx(document, { language: 'en', safe: (text) => text }),
        );
        for (const [header = [], ...rows] of sheets.slice(0, -1)) {
          for (const row of rows.filter(({ length }) => length > 1)) {
            const named = header.map(({ shown }, column) => [shown, row[column]?.shown ?? ''] as const);
            const figures = expected.get(keyOf(named)) ?? expect.fail(keyOf(named));
            for (const [column, { shown: name }] of header.entries()) {
              const value = row[column]?.value ?? null;
              // A table in which nothing is missing has no such column; the sheet that it shares with others has.
              const missingNone = name === 'Missing' && value === null;
              if (textHeaders.has(name)) continue;
              expect([keyOf(named), name, missingNone ? 0 : value]).toEqual([
                keyOf(named),
                name,
                figures.values[name] ?? null,
              ]);
            }
          }
        }
      }),
      { numRuns: 12 },
    );
  });
});

type NamedRow = readonly (readonly [header: string, text: string])[];

const textHeaders = new Set(['Scale', 'Item', 'Group', 'Significance']);

/** The label of a scale or item, and the group; where everybody is in one row, no group stands there. */
function keyOf(row: NamedRow): string {
  const [[, label] = ['', '']] = row;
  return `${label} ${row.find(([header]) => header === 'Group')?.[1] ?? 'all'}`;
}

/** Each cell with its header; a label stands on the first of its rows only. */
function namedRows([header = [], ...rows]: Rows): NamedRow[] {
  let label = '';
  return rows.map(([first = '', ...others]) => {
    label = first === '' ? label : first.trim();
    return [label, ...others].map((text, column) => [header[column] ?? '', text]);
  });
}

interface Figures {
  readonly shown: Readonly<Record<string, string>>;
  readonly values: Readonly<Record<string, number | null>>;
}

/** What the columns must hold, by the row's label and group: docs/output.md names the fields. */
function figuresOf({ scales, items, comparisons }: Report, digits: number): Map<string, Figures> {
  const rows = [
    ...scales.map((row) => ({ ...row, label: row.scale })),
    ...items.map((row) => ({ ...row, label: row.item + (row.reverse_keyed ? ' (R)' : ''), scale: null })),
  ];
  return new Map(
    rows.map((row) => {
      const test = comparisons.find(({ scale, group1 }) => scale === row.scale && group1 === row.group);
      const p = Math.max(3, digits + 1);
      const limits = (name: string, of: { conf_low: number | null; conf_high: number | null } | null) => {
        const [low, high] = [of?.conf_low ?? null, of?.conf_high ?? null];
        const shown = [low, high].map((limit) => shownFigure(limit, digits));
        return {
          shown: { [name]: low === null || high === null ? '–' : `[${shown.join(', ')}]` },
          values: { [`${name} lower`]: low, [`${name} upper`]: high },
        };
      };
      const mean = limits('Mean 95% CI', row);
      const difference = test ? limits('Difference 95% CI', test.student) : { shown: {}, values: {} };
      const figures = {
        N: [row.n, 0],
        Missing: [row.n_missing, 0],
        Mean: [row.mean, digits],
        SD: [row.sd, digits],
        '0–100': [row.score100, Math.max(0, digits - 2)],
        ...(test && {
          t: [test.student?.statistic ?? null, digits + 1],
          df: [test.student?.df ?? null, 0],
          Difference: [test.estimate, digits],
          d: [test.cohens_d?.estimate ?? null, digits],
        }),
      } satisfies Record<string, [number | null, number]>;
      const probabilities = test
        ? { p: test.student?.p_value ?? null, 'Levene p': test.levene?.p_value ?? null }
        : {};
      const shown = Object.fromEntries([
        ...Object.entries(figures).map(([name, [value, places]]) => [
          name,
          shownFigure(value, places) + (name === 't' ? (test?.stars ?? '') : ''),
        ]),
        ...Object.entries(probabilities).map(([name, value]) => [name, shownProbability(value, p)]),
      ]);
      const values = Object.fromEntries(Object.entries(figures).map(([name, [value]]) => [name, value]));
      return [
        `${row.label} ${row.group}`,
        {
          shown: { ...shown, ...mean.shown, ...difference.shown },
          values: { ...values, ...probabilities, ...mean.values, ...difference.values },
        },
      ];
    }),
  );
}

function rowsOf(document: unknown, id: string): unknown[] {
  const rows: unknown = typeof document === 'object' && document !== null ? Reflect.get(document, id) : [];
  return Array.isArray(rows) ? rows : [];
}

/** The path of every value of a row, and how CSV writes it; lists and reasons are texts of their own. */
function flat(value: unknown, name = ''): [string, string][] {
  if (typeof value === 'number') return [[name, String(value)]];
  if (value === null) return [[name, '']];
  if (typeof value !== 'object' || Array.isArray(value) || name === 'not_computed') return [];
  return Object.entries(value).flatMap(([key, inner]) => flat(inner, name === '' ? key : `${name}_${key}`));
}

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { reliabilityStudy } from '../../src/analyses/studies/reliability-study.ts';
import { loadCodebook } from '../../src/codebook/load-codebook.ts';
import { scoreFiles } from '../../src/score-files.ts';
import { studyFiles } from '../../src/study-files.ts';

const folder = 'fixtures/reference/cases';

/** One figure of one reference case, as R gives it and as the report gives it. */
export interface ReferenceFigure {
  readonly case: string;
  /** Without group and scale: `student.p_value`. */
  readonly figure: string;
  readonly where: string;
  readonly expected: unknown;
  readonly computed: unknown;
}

type Row = Readonly<Record<string, unknown>>;
const sections = ['scales', 'items', 'comparisons', 'reliability', 'reliability_items'] as const;
const keys = ['population', 'scale', 'item', 'group', 'group1', 'group2'];

export const referenceCases = readdirSync(folder).sort();

/** Scores a case as a user would, from its CSV and codebook, and sets every figure beside R's. */
export async function referenceFigures(name: string): Promise<ReferenceFigure[]> {
  const file = (part: string) => join(folder, name, part);
  const read = (part: string) =>
    JSON.parse(readFileSync(file(part), 'utf8')) as Record<string, Row[]> & { conf_level: number };
  const expected = read('expected.json');
  const others = ['alpha.json', 'reliability.json'].flatMap((part) =>
    existsSync(file(part)) ? read(part) : [],
  );
  const options = {
    files: [file('data.csv')],
    codebook: await loadCodebook(file('codebook.json')),
    confidenceLevel: expected.conf_level,
  };
  const { reliability, reliability_items } = await studyFiles(reliabilityStudy, { ...options, settings: {} });
  const report = { ...(await scoreFiles(options)), reliability, reliability_items };
  return sections.flatMap((section) => {
    const rows = [expected, ...others].flatMap((document) => document[section] ?? []);
    const computed: readonly Row[] = report[section];
    const id = (row: Row) =>
      keys
        .map((key) => row[key])
        .filter(Boolean)
        .join(' ');
    return rows.flatMap((row) => {
      const where = `${name} ${section} ${id(row)}`;
      const found = computed.find((other) => id(other) === id(row)) ?? {};
      return leaves(row, found).map((leaf) => ({ case: name, where, ...leaf }));
    });
  });
}

function leaves(
  expected: unknown,
  computed: unknown,
  path = '',
): { figure: string; expected: unknown; computed: unknown }[] {
  if (!isObject(expected)) return [{ figure: path, expected, computed }];
  return Object.entries(expected).flatMap(([name, value]) =>
    leaves(value, isObject(computed) ? computed[name] : computed, path === '' ? name : `${path}.${name}`),
  );
}

const isObject = (value: unknown): value is Row => typeof value === 'object' && value !== null;

/** |computed − expected| / |expected|; the plain difference where 0 is expected. Infinite where one is no number. */
export function relativeError(expected: unknown, computed: unknown): number {
  if (typeof expected !== 'number' || typeof computed !== 'number')
    return expected === computed ? 0 : Number.POSITIVE_INFINITY;
  const difference = Math.abs(computed - expected);
  return expected === 0 ? difference : difference / Math.abs(expected);
}

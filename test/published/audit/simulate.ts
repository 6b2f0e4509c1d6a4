import { auditTables } from '../../../src/published/audit/audit-tables.ts';
import { printedCells } from '../../../src/published/printed-cells.ts';
import { publishedTables } from '../../../src/published/read-published-tables.ts';
import { SeededRandom } from '../../../src/published/reconstruct/seeded-random.ts';
import type { Audit } from '../../../src/report/audit-schema.ts';
import { honestPaper } from './honest-paper.ts';
import { kindOf, withWrongDigit } from './planted-error.ts';

export interface Tally {
  papers: number;
  cells: number;
  consistent: number;
  samples: number;
  readonly alarms: Audit['findings'][number][];
  planted: number;
  /** By kind of figure: planted, involved in a finding, and named by one as the figure in question. */
  readonly kinds: Map<string, { planted: number; caught: number; named: number }>;
  readonly byRule: Map<string, number>;
}

/**
 * Audits papers of answers that were really given, then each again with wrong digits planted one at a time.
 *
 * @param wrongDigits  planted per paper
 */
export function simulate(
  papers: number,
  { seed, sizes, wrongDigits }: { seed: number; sizes: readonly [number, number]; wrongDigits: number },
): Tally {
  const random = new SeededRandom(seed);
  const kinds: Tally['kinds'] = new Map();
  const byRule: Tally['byRule'] = new Map();
  const tally: Tally = {
    papers,
    cells: 0,
    consistent: 0,
    samples: 0,
    alarms: [],
    planted: 0,
    kinds,
    byRule,
  };
  for (let paper = 0; paper < papers; paper++) {
    const { written, instrument } = honestPaper(random, sizes);
    const tables = publishedTables(written, 'honest');
    const audit = auditTables({ tables, file: 'honest', instrument });
    const cells = printedCells(tables);
    tally.cells += cells.length;
    tally.consistent += audit.summary.consistent;
    tally.samples += cells.filter(({ subject }) => 'figure' in subject && subject.figure === 'mean').length;
    tally.alarms.push(...audit.findings);
    for (let error = 0; error < wrongDigits; error++) {
      // Kinds of figures are few and many: each kind gets its share of the errors.
      const kindWanted = random.pick([...new Set(cells.map(kindOf))]);
      const cell = random.pick(cells.filter((one) => kindOf(one) === kindWanted));
      if (!cell) continue;
      const changed = publishedTables(withWrongDigit(written, cell, random), 'honest');
      const found = auditTables({ tables: changed, file: 'honest', instrument }).findings;
      const isCell = ({ table, row, column }: { table: string; row: string; column: string }) =>
        table === cell.table && row === cell.row && column === cell.column;
      const naming = found.filter((finding) => finding.cells.some(isCell));
      const involving = found.filter((finding) => [...finding.cells, ...finding.compared_with].some(isCell));
      const kind = kinds.get(kindOf(cell)) ?? { planted: 0, caught: 0, named: 0 };
      kind.planted += 1;
      kind.caught += involving.length > 0 ? 1 : 0;
      kind.named += naming.length > 0 ? 1 : 0;
      kinds.set(kindOf(cell), kind);
      tally.planted += 1;
      for (const rule of new Set(involving.map((finding) => finding.rule))) {
        byRule.set(rule, (byRule.get(rule) ?? 0) + 1);
      }
    }
  }
  return tally;
}

/** `npx tsx test/published/audit/simulate.ts 1000 [seed]`: the tables of docs/audit.md, of all three seeds or of one. */
if (process.argv[1]?.endsWith('simulate.ts')) {
  const papers = Number(process.argv[2] ?? 200);
  const percent = (part: number, of: number) => `${((100 * part) / of).toFixed(1)} %`;
  for (const [seed, sizes] of [
    [1, [5, 20]],
    [2, [21, 80]],
    [3, [81, 400]],
  ] as const) {
    if (process.argv[3] !== undefined && Number(process.argv[3]) !== seed) continue;
    const tally = simulate(papers, { seed, sizes, wrongDigits: 6 });
    const { cells, consistent, samples, alarms, planted, kinds, byRule } = tally;
    console.log(`\nseed ${seed}, ${sizes.join('–')} people in a group: ${papers} papers, ${samples} means`);
    console.log(`${cells} figures, ${percent(consistent, cells)} tested, false alarms: ${alarms.length}`);
    for (const alarm of alarms.slice(0, 5)) console.log(JSON.stringify(alarm));
    const sum = (of: 'caught' | 'named') => [...kinds.values()].reduce((total, kind) => total + kind[of], 0);
    console.log(
      `planted ${planted}: caught ${percent(sum('caught'), planted)}, named ${percent(sum('named'), planted)}`,
    );
    console.log('| figure | planted | caught | named |\n|---|--:|--:|--:|');
    for (const [kind, { planted: of, caught, named }] of [...kinds].sort()) {
      console.log(`| ${kind} | ${of} | ${percent(caught, of)} | ${percent(named, of)} |`);
    }
    console.log(
      [...byRule]
        .sort((a, b) => b[1] - a[1])
        .map(([rule, n]) => `${rule} ${n}`)
        .join(', '),
    );
  }
}

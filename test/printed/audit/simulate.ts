import type { Audit } from '../../../src/printed/audit/audit-schema.ts';
import { auditTables } from '../../../src/printed/audit/audit-tables.ts';
import { printedCells } from '../../../src/printed/printed-cells.ts';
import { publishedTables } from '../../../src/printed/read-published-tables.ts';
import { SeededRandom } from '../../../src/stats/resampling/seeded-random.ts';
import { honestPaper } from './honest-paper.ts';
import { kindOf, withWrongDigit } from './planted-error.ts';

interface Kind {
  planted: number;
  /** Some finding involves it. */
  caught: number;
  /** It is among the figures in question. */
  named: number;
  /** It is the only figure in question. */
  alone: number;
  /** Figures in question where it is one of them. */
  inQuestion: number;
}

export interface Tally {
  papers: number;
  cells: number;
  consistent: number;
  samples: number;
  readonly alarms: Audit['findings'][number][];
  planted: number;
  readonly kinds: Map<string, Kind>;
  readonly byRule: Map<string, number>;
}

/**
 * Audits papers of answers that were really given, then each again with wrong digits planted one at a time.
 *
 * @param wrongDigits  planted per paper
 */
export function simulate(
  papers: number,
  {
    seed,
    sizes,
    wrongDigits,
    varied = true,
  }: { seed: number; sizes: readonly [number, number]; wrongDigits: number; varied?: boolean },
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
    const { written, codebook } = honestPaper(random, sizes, varied);
    const tables = publishedTables(written, 'honest');
    const audit = auditTables({ tables, file: 'honest', codebook });
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
      const found = auditTables({ tables: changed, file: 'honest', codebook }).findings;
      const placeOf = (of: { table: string; row: string; column: string }) =>
        `${of.table} ${of.row} ${of.column}`;
      const isCell = ({ table, row, column }: { table: string; row: string; column: string }) =>
        table === cell.table && row === cell.row && column === cell.column;
      const naming = found.filter((finding) => finding.cells.some(isCell));
      const involving = found.filter((finding) => [...finding.cells, ...finding.compared_with].some(isCell));
      const kind = kinds.get(kindOf(cell)) ?? { planted: 0, caught: 0, named: 0, alone: 0, inQuestion: 0 };
      kind.planted += 1;
      kind.caught += involving.length > 0 ? 1 : 0;
      kind.named += naming.length > 0 ? 1 : 0;
      kind.alone += naming.some((finding) => finding.cells.length === 1) && found.length === 1 ? 1 : 0;
      kind.inQuestion += naming.length > 0 ? new Set(found.flatMap((one) => one.cells.map(placeOf))).size : 0;
      kinds.set(kindOf(cell), kind);
      tally.planted += 1;
      for (const rule of new Set(involving.map((finding) => finding.rule))) {
        byRule.set(rule, (byRule.get(rule) ?? 0) + 1);
      }
    }
  }
  return tally;
}

/** `npx tsx test/printed/audit/simulate.ts 450 [wrong digits] [plain|varied] [seed]`: the tables of docs/audit.md. */
if (process.argv[1]?.endsWith('simulate.ts')) {
  const [papers = 200, wrongDigits = 6] = process.argv.slice(2, 4).map(Number);
  const varied = process.argv[4] !== 'plain';
  const onlySeed = process.argv[5] ?? '';
  const percent = (part: number, of: number) => `${((100 * part) / of).toFixed(1)} %`;
  for (const [seed, sizes] of [
    [1, [5, 20]],
    [2, [21, 80]],
    [3, [81, 400]],
  ] as const) {
    if (onlySeed !== '' && Number(onlySeed) !== seed) continue;
    const tally = simulate(papers, { seed, sizes, wrongDigits, varied });
    const { cells, consistent, samples, alarms, planted, kinds, byRule } = tally;
    console.log(`\nseed ${seed}, ${sizes.join('–')} people in a group: ${papers} papers, ${samples} means`);
    console.log(`${cells} figures, ${percent(consistent, cells)} tested, false alarms: ${alarms.length}`);
    for (const alarm of alarms.slice(0, 5)) console.log(JSON.stringify(alarm));
    const sum = (of: 'caught' | 'named' | 'alone' | 'inQuestion') =>
      [...kinds.values()].reduce((total, kind) => total + kind[of], 0);
    console.log(
      `planted ${planted}: caught ${percent(sum('caught'), planted)}; of these in question ${percent(sum('named'), sum('caught'))}, ` +
        `alone ${percent(sum('alone'), sum('caught'))}, figures in question ${(sum('inQuestion') / sum('named')).toFixed(2)}`,
    );
    console.log('| figure | planted | caught | in question | alone |\n|---|--:|--:|--:|--:|');
    for (const [kind, { planted: of, caught, named, alone }] of [...kinds].sort()) {
      console.log(
        `| ${kind} | ${of} | ${percent(caught, of)} | ${percent(named, caught)} | ${percent(alone, caught)} |`,
      );
    }
    console.log(
      [...byRule]
        .sort((a, b) => b[1] - a[1])
        .map(([rule, n]) => `${rule} ${n}`)
        .join(', '),
    );
  }
}

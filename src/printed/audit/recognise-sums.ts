import type { Codebook } from '../../codebook/codebook.ts';
import { messages } from '../../messages/messages.ts';
import type { PrintedCell } from '../printed-cells.ts';
import type { Convention } from './comparison/read-comparison.ts';
import { ofSums, type SumEvidence, sumEvidence } from './sum-evidence.ts';

/**
 * Takes the scores of a table for sums of items where its figures cannot be of means, and those that speak against sums
 * are few. All tables of a population speak together: a table without means is read as the others are.
 */
export function recogniseSums(
  cells: readonly PrintedCell[],
  codebook: Codebook,
): { readonly cells: readonly PrintedCell[]; readonly conventions: readonly Convention[] } {
  const tables = [...new Set(cells.map(({ path }) => path[1]))].map((place) => {
    const own = cells.filter(({ path }) => path[1] === place);
    return { place, population: own[0]?.population, own, evidence: evidenceOf(own, codebook) };
  });
  const sums = tables.filter(({ population, evidence }) => {
    const all = tables.reduce(
      (sum, table) => sum + (table.population === population ? (table.evidence?.forSums ?? 0) : 0),
      0,
    );
    return evidence !== null && all >= fewest && isOfSums(evidence);
  });
  const places = sums.map(({ place }) => place);
  return {
    cells: cells.map((cell) => (places.includes(cell.path[1]) ? ofSums(cell) : cell)),
    conventions: sums.map(({ own: [first] }) => ({
      code: 'sum_scores',
      table: first?.table ?? '',
      message: messages.audit.meansOfSums,
    })),
  };
}

/** One figure outside the end points may as well be a slip. */
const fewest = 2;
/** A slip that only means can have needs this many figures that only sums can have. */
const perSlip = 4;

function isOfSums({ forSums, against, hasMeans }: SumEvidence): boolean {
  return against * perSlip <= forSums && (forSums > 0 || !hasMeans);
}

/** Null where the file declares what scores are, or the table has none. */
function evidenceOf(table: readonly PrintedCell[], codebook: Codebook): SumEvidence | null {
  const isScore = ({ subject }: PrintedCell) => subject.of === 'scale' || subject.of === 'comparison';
  const isDeclared = table.some(({ subject }) => 'score' in subject && subject.score !== undefined);
  return table.some(isScore) && !isDeclared ? sumEvidence(table, codebook) : null;
}

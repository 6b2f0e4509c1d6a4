import type { OccupiedTable } from './contingency-table.ts';
import { tableDrawer } from './draw-table.ts';
import type { Uniform } from './hypergeometric.ts';
import { logFactorialUpTo } from './log-factorial.ts';

/** Logarithms of weights that are nearer than this are of equal weights. */
const logError = 1e-7;

/**
 * Fisher's p of a table, estimated: the share of drawn tables, the observed one counted among them, that are no more probable.
 *
 * Source: Hope (1968), J. Royal Statistical Society B 30:582–598.  Reference: R fisher.test(x, simulate.p.value = TRUE)
 */
export function fisherMonteCarlo(table: OccupiedTable, replicates: number, random: Uniform): number {
  const logFactorial = logFactorialUpTo(table.n);
  const draw = tableDrawer(table, logFactorial, random);
  const logsOf = (cells: Iterable<number>) => {
    let logs = 0;
    for (const count of cells) logs += logFactorial(count);
    return logs;
  };
  const observed = logsOf(table.cells.flat()) - logError;
  let light = 0;
  for (let replicate = 0; replicate < replicates; replicate++) {
    if (logsOf(draw()) >= observed) light += 1;
  }
  return (light + 1) / (replicates + 1);
}

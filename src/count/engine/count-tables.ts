import { InputError } from '../../errors.ts';
import { ProblemList } from '../../read/problem-list.ts';
import { type CountedTable, type CountingRules, countTable } from './count-table.ts';
import { namedTwice } from './named-twice.ts';
import { openSession } from './open-session.ts';
import { repeatedRespondents } from './repeated-respondents.ts';
import type { EngineOptions } from './sql-table.ts';

/**
 * Has a database count the answers in tables; tables of the same population are taken together.
 *
 * @throws InputError listing every problem of every table
 */
export async function countTables(
  options: EngineOptions,
  rules: CountingRules,
): Promise<readonly CountedTable[]> {
  const { onStep } = options;
  onStep?.('open');
  const session = await openSession(options);
  const problems = new ProblemList();
  const tables: CountedTable[] = [];
  try {
    for (const [index, table] of session.tables.entries()) {
      if (session.tables.slice(0, index).some(({ from }) => from === table.from))
        throw new InputError([namedTwice(table.name)]);
      const read = await problems.catching(() => countTable(table, { ...rules, onStep }));
      if (read) tables.push(read);
    }
    problems.throwIfAny();
    for (const of of new Set(tables.map(({ input }) => input.population))) {
      onStep?.('respondents');
      const repeated = await repeatedRespondents(tables.filter(({ input }) => input.population === of));
      if (repeated) problems.add(repeated);
    }
  } finally {
    await session.close();
  }
  problems.throwIfAny();
  return tables;
}

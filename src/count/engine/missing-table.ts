import { nearestName } from '../../codebook/words/nearest-name.ts';
import type { Problem } from '../../errors.ts';
import { messages } from '../../messages/messages.ts';
import { listed } from './engine-words.ts';

/** That a table is not there, with the one that was probably meant or those there are. */
export function missingTable(table: string, tables: readonly string[]): Omit<Problem, 'file'> {
  const nearest = nearestName(table, tables);
  return {
    message: messages.common.noSuchTable,
    ...(nearest !== undefined
      ? { hint: messages.engines.didYouMeanTable({ nearest }) }
      : tables.length > 0
        ? { hint: messages.engines.thereAre({ tables: listed(tables) }) }
        : {}),
  };
}

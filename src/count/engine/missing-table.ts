import type { Problem } from '../../errors.ts';
import { nearestName } from '../../responses/columns/nearest-name.ts';
import { listed } from './engine-words.ts';

/** That a table is not there, with the one that was probably meant or those there are. */
export function missingTable(table: string, tables: readonly string[]): Omit<Problem, 'file'> {
  const nearest = nearestName(table, tables);
  return {
    message: { ko: '그런 테이블이 없습니다', en: 'there is no such table' },
    ...(nearest !== undefined
      ? { hint: { ko: `혹시 --table ${nearest}입니까?`, en: `did you mean --table ${nearest}?` } }
      : tables.length > 0
        ? { hint: { ko: `있는 테이블: ${listed(tables)}`, en: `there are: ${listed(tables)}` } }
        : {}),
  };
}

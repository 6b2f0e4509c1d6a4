import { nearestKey } from '../codebook/schema/schema-keys.ts';
import { InputError, type Problem } from '../errors.ts';
import type { WrittenTables } from './published-schema.ts';
import { type PercentOf, percentBases } from './published-tables.ts';

/** What `percent_of` declares; null where it is left out or a remark in several words. */
export function percentBase(written: string | undefined): PercentOf | null {
  return percentBases.find((base) => base === written?.trim()) ?? null;
}

/** @throws InputError where `percent_of` is one word that names no base: a remark has several */
export function checkPercentBases(tables: WrittenTables['tables'], file: string): void {
  const problems = tables.flatMap((table, index): Problem[] => {
    const isCounts = table.kind === 'frequencies' || table.kind === 'frequencies_by_group';
    const written = isCounts ? (table.percent_of?.trim() ?? '') : '';
    if (written === '' || /\s/.test(written) || percentBase(written)) return [];
    const nearest = nearestKey(written, percentBases);
    const known = percentBases.join(', ');
    return [
      {
        file,
        path: `tables[${index}].percent_of`,
        message: {
          ko: `백분율의 기준이 아닙니다: "${written}"`,
          en: `"${written}" is no base of percents`,
        },
        hint:
          nearest === null
            ? { ko: `다음 중 하나를 적으십시오: ${known}`, en: `write one of: ${known}` }
            : {
                ko: `"${nearest}"입니까? 적을 수 있는 말: ${known}`,
                en: `perhaps "${nearest}"; known are ${known}`,
              },
      },
    ];
  });
  if (problems.length > 0) throw new InputError(problems);
}

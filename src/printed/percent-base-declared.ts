import { nearestKey } from '../codebook/schema/schema-keys.ts';
import { InputError, type Problem } from '../errors.ts';
import { messages } from '../messages/messages.ts';
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
        message: messages.printed.noBaseOfPercents({ written }),
        hint:
          nearest === null
            ? messages.printed.writeOneOf({ known })
            : messages.printed.perhaps({ nearest, known }),
      },
    ];
  });
  if (problems.length > 0) throw new InputError(problems);
}

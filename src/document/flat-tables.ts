import type { ZodObject } from 'zod';
import type { Language } from '../localized.ts';
import type { DataTable } from './data-tables.ts';

/** The arrays of a JSON document as flat tables; the schema library is loaded when they are wanted. */
export function flatTables(
  json: object,
  schema: () => Promise<ZodObject>,
): (language: Language) => Promise<readonly DataTable[]> {
  return async (language) => {
    const { dataTables } = await import('./data-tables.ts');
    return dataTables(await schema(), json, language);
  };
}

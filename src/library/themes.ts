import type { UnitKind } from '../analyses/themes/coded-units.ts';
import type { ThemesReport } from '../analyses/themes/themes-schema.ts';
import type { TableOptions } from '../read/data-table.ts';
import type { NamedColumns } from '../responses/coding/coding-columns.ts';
import { type Data, namedData } from './data.ts';

export interface ThemesRequest extends Omit<TableOptions, 'given'> {
  /** Coding sheets: each of one coder, or with a column of coders. */
  readonly data: Data | readonly Data[];
  /** Headers of columns that their own words do not tell. */
  readonly columns?: NamedColumns | undefined;
  /** What coders have in common; left out: units where every sheet has a column of them, else concepts. */
  readonly unit?: UnitKind | undefined;
  /** Of the interval of kappa, between 0 and 1; default .95. */
  readonly confidenceLevel?: number | undefined;
}

/**
 * Coded concepts by category and group, and how far coders agree: what `hanaro themes` prints as JSON.
 *
 * @throws InputError listing every problem of every sheet
 */
export async function themes({ data, confidenceLevel, ...request }: ThemesRequest): Promise<ThemesReport> {
  const { themeFiles } = await import('../theme-files.ts');
  return themeFiles({
    ...request,
    ...namedData(data),
    ...(confidenceLevel === undefined ? {} : { confidenceLevel }),
  });
}

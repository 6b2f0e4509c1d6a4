import { UsageError } from '../../errors.ts';
import { localize } from '../../localized.ts';
import { messages } from '../../messages/messages.ts';

/** What DuckDB needs is a binary of 70 MB, and few ask a server: each package is installed only by those who use it. */
const packages = {
  duckdb: { name: 'DuckDB', needs: '@duckdb/node-api' },
  clickhouse: { name: 'ClickHouse', needs: '@clickhouse/client' },
  postgres: { name: 'PostgreSQL', needs: 'pg' },
} as const;

/**
 * The library by which a database is asked.
 *
 * @param load  imports it, by a name that bundlers see
 * @throws UsageError where it is not installed
 */
export async function engineLibrary<Library>(
  engine: keyof typeof packages,
  load: () => Promise<Library>,
): Promise<Library> {
  try {
    return await load();
  } catch (error) {
    const { name, needs } = packages[engine];
    const why = error instanceof Error && 'code' in error ? ` (${error.code})` : '';
    const install = `npm install -g ${needs}; npx -p hanaro -p ${needs} hanaro score --engine ${engine} …`;
    throw new UsageError({
      message: messages.engines.packageNotInstalled({ name, needs, why }),
      hint: localize(install),
    });
  }
}

import { UsageError } from '../../errors.ts';

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
      message: {
        ko: `${name}에 필요한 패키지가 설치되어 있지 않습니다: ${needs}${why}`,
        en: `the package that ${name} needs is not installed: ${needs}${why}`,
      },
      hint: { ko: install, en: install },
    });
  }
}

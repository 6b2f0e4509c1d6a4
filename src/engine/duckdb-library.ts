import { UsageError } from '../errors.ts';

/** DuckDB comes with its own binary of 70 MB, so that it is installed only by those who use it. */
export async function duckdbLibrary(): Promise<typeof import('@duckdb/node-api')> {
  try {
    return await import('@duckdb/node-api');
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? ` (${error.code})` : '';
    throw new UsageError({
      message: { ko: `DuckDB가 설치되어 있지 않습니다${why}`, en: `DuckDB is not installed${why}` },
      hint: { ko: installing, en: installing },
    });
  }
}

const installing =
  'npm install -g @duckdb/node-api; npx -p hanaro -p @duckdb/node-api hanaro score --engine duckdb …';

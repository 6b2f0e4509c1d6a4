/** One cell of an answer, as the database writes it as text; null for NULL. */
export type SqlRow = readonly (string | null)[];

export interface SqlColumn {
  readonly name: string;
  /** Whether the type holds whole numbers only: such a column is counted as numbers, any other as text. */
  readonly integer: boolean;
}

/** A table, or files that are read as one, in a database that counts them. */
export interface SqlTable {
  /** As the report names it: the table or the files, never an address or a credential. */
  readonly name: string;
  readonly engine: EngineName;
  /** What stands behind FROM, quoted. */
  readonly from: string;
  readonly columns: readonly SqlColumn[];
  /** @throws InputError when the database does not answer, or answers in part */
  readonly query: (sql: string) => Promise<readonly SqlRow[]>;
  /**
   * Says whether the data stayed the same between two calls, where the database gives no snapshot; null where every query
   * sees the same snapshot.
   */
  readonly version: (() => Promise<string>) | null;
  /** What stands under the header of each file, where the order of rows is known. */
  readonly firstRows?: readonly {
    readonly file: string;
    readonly cells: readonly string[];
    readonly line: number;
  }[];
}

export const engineNames = ['duckdb', 'clickhouse', 'postgres'] as const;
export type EngineName = (typeof engineNames)[number];

/** An open connection and the tables that were asked for. */
export interface SqlSession {
  readonly tables: readonly SqlTable[];
  readonly close: () => Promise<void>;
}

/** What a database is at: reached, asked which cells there are, counting, summing products, counting pairs of scores, looking for repeated people. */
export type EngineStep = 'open' | 'cells' | 'answers' | 'products' | 'pairs' | 'respondents';

/** What the user named: files for DuckDB, tables for a server. */
export interface EngineOptions {
  readonly engine: EngineName;
  /** Files, globs and folders, each counted as one table; a `.duckdb` file has tables of its own. */
  readonly files: readonly string[];
  /** Tables, each perhaps with its schema or database before a dot. */
  readonly tables: readonly string[];
  /** Of a server. */
  readonly url?: string | undefined;
  /** Called with what the database is at, and in which table. */
  readonly onStep?: (step: EngineStep, table?: string) => void;
  /**
   * Takes what is to be done where the run is interrupted, so that no query goes on without anybody to read its answer;
   * @returns what says that it is not to be done any more
   */
  readonly whenInterrupted?: (cancel: () => Promise<void>) => () => void;
}

import { type Command, Option } from 'commander';
import { type EngineName, type EngineOptions, engineNames } from '../count/engine/sql-table.ts';
import { UsageError } from '../errors.ts';
import type { LocalizedText } from '../localized.ts';
import { whenInterruptedElsewhere } from './interruption.ts';
import type { ReadOptionValues, Words } from './shared-options.ts';

/** What the options of `addEngineOptions` give. */
export interface EngineOptionValues {
  readonly engine?: EngineName;
  readonly url?: string;
  readonly table?: readonly string[];
}

/** Who counts the answers: for commands that score. */
export function addEngineOptions(command: Command, words: Words): Command {
  return command
    .addOption(
      new Option(
        '--engine <name>',
        words(
          '집계를 맡길 데이터베이스. 생략하면 hanaro가 직접 집계',
          'database that counts the answers; default: hanaro does',
        ),
      ).choices(engineNames),
    )
    .option('--url <url>', words('데이터베이스 서버의 주소', 'address of the database server'))
    .option(
      '--table <name>',
      words(
        '--engine의 테이블(여러 번 지정 가능). --engine이 없으면 csv, tsv로 저장할 표',
        'table of the database, also several; without --engine: the one to write as csv or tsv',
      ),
      (name: string, earlier: readonly string[] = []) => [...earlier, name],
    );
}

/** With an engine, `--table` is what it counts. */
export function outputTable({ engine, table }: EngineOptionValues): string | undefined {
  return engine === undefined ? table?.at(-1) : undefined;
}

/**
 * What is to be counted, and by whom: hanaro counts files, DuckDB the files that are named with it, a server tables.
 *
 * @param hint  what to write where nothing was named
 * @throws UsageError where nothing was, or for options that do not go together
 */
export function dataOf(
  files: readonly string[],
  values: EngineOptionValues & ReadOptionValues,
  hint: LocalizedText,
): { readonly files: readonly string[]; readonly engine?: EngineOptions } {
  const engine = engineOf(files, values);
  if (engine) return { files: [], engine };
  if (files.length > 0) return { files };
  throw new UsageError({
    message: { ko: '응답 파일이 없습니다', en: 'no file of answers is named' },
    hint,
  });
}

function engineOf(
  files: readonly string[],
  { engine, url, table = [], ...values }: EngineOptionValues & ReadOptionValues,
): EngineOptions | undefined {
  if (engine === undefined) {
    if (url !== undefined) throw new UsageError(withoutEngine);
    return undefined;
  }
  const refused = (['encoding', 'delimiter', 'sheet'] as const).find((name) => values[name] !== undefined);
  if (refused !== undefined) throw new UsageError(notWithEngine(`--${refused}`));
  if (values.onDuplicate !== 'error') throw new UsageError(withoutOrder);
  if (values.onBothGroups !== 'error') throw new UsageError(notWithEngine('--on-both-groups independent'));
  if (values.onRepeatedAnswers !== 'keep') throw new UsageError(notWithEngine('--on-repeated-answers first'));
  if (engine === 'duckdb') {
    if (files.length === 0) throw new UsageError(noFiles);
    if (files.includes('-')) throw new UsageError(notWithEngine('-'));
    if (url !== undefined) throw new UsageError(notWithEngine('--url'));
  } else {
    if (files.length > 0) throw new UsageError(notWithServer(engine));
    if (table.length === 0) throw new UsageError(noTable(engine));
    if (url === undefined && engine === 'clickhouse') throw new UsageError(noAddress);
  }
  return { engine, files, tables: table, url, whenInterrupted: whenInterruptedElsewhere };
}

const serverExamples = {
  clickhouse: 'hanaro score --engine clickhouse --url https://host:8443 --table survey.users',
  postgres: 'hanaro score --engine postgres --url postgres://host/survey --table users',
} as const;

const both = (text: string): LocalizedText => ({ ko: text, en: text });

const withoutEngine = {
  message: {
    ko: '--url은 --engine과 함께 지정하십시오',
    en: '--url goes with --engine',
  },
  hint: both(`${serverExamples.clickhouse}; ${serverExamples.postgres}`),
};

const notWithEngine = (option: string) => ({
  message: {
    ko: `이 --engine에서는 ${option} 옵션을 사용할 수 없습니다`,
    en: `${option} does not go with this --engine`,
  },
  hint: { ko: `${option} 옵션 없이 실행하십시오`, en: `leave ${option} out` },
});

const withoutOrder = {
  message: {
    ko: '데이터베이스의 행에는 순서가 없어 --on-duplicate first나 --on-duplicate last를 사용할 수 없습니다',
    en: 'rows of a database have no order, so --on-duplicate first or last cannot choose among them',
  },
  hint: {
    ko: '응답자마다 한 행만 있는 테이블이나 뷰를 지정하십시오',
    en: 'use a table or view with one row for each respondent',
  },
};

const noFiles = {
  message: { ko: 'DuckDB가 읽을 파일이 없습니다', en: 'no file for DuckDB to read is named' },
  hint: both('hanaro score --engine duckdb users.parquet'),
};

const notWithServer = (engine: keyof typeof serverExamples) => ({
  message: {
    ko: `--engine ${engine} 사용 시에는 파일이 아니라 데이터베이스 테이블을 지정해야 합니다`,
    en: `--engine ${engine} counts tables, not files`,
  },
  hint: both(serverExamples[engine]),
});

const noTable = (engine: keyof typeof serverExamples) => ({
  message: { ko: '--table이 없습니다', en: '--table is missing' },
  hint: both(serverExamples[engine]),
});

const noAddress = {
  message: { ko: '--url이 없습니다', en: '--url is missing' },
  hint: both(serverExamples.clickhouse),
};

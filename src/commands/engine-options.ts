import { type Command, Option } from 'commander';
import { type EngineName, type EngineOptions, engineNames } from '../count/engine/sql-table.ts';
import { UsageError } from '../errors.ts';
import type { LocalizedText } from '../localized.ts';
import { localize } from '../localized.ts';
import { messages } from '../messages/messages.ts';
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
    .addOption(new Option('--engine <name>', words(messages.help.engineOption)).choices(engineNames))
    .option('--url <url>', words(messages.help.urlOption))
    .option(
      '--table <name>',
      words(messages.help.engineTableOption),
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
    message: messages.commands.noFileOfAnswersNamed,
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

const both = (text: string): LocalizedText => localize(text);

const withoutEngine = {
  message: messages.commands.urlGoesWithEngine,
  hint: both(`${serverExamples.clickhouse}; ${serverExamples.postgres}`),
};

const notWithEngine = (option: string) => ({
  message: messages.commands.doesNotGoWithEngine({ option }),
  hint: messages.commands.doesNotGoWithEngineHint({ option }),
});

const withoutOrder = {
  message: messages.commands.rowsHaveNoOrder,
  hint: messages.commands.rowsHaveNoOrderHint,
};

const noFiles = {
  message: messages.commands.noFileForDuckdbToReadNamed,
  hint: both('hanaro score --engine duckdb users.parquet'),
};

const notWithServer = (engine: keyof typeof serverExamples) => ({
  message: messages.commands.engineCountsTablesNotFiles({ engine }),
  hint: both(serverExamples[engine]),
});

const noTable = (engine: keyof typeof serverExamples) => ({
  message: messages.commands.tableMissing,
  hint: both(serverExamples[engine]),
});

const noAddress = {
  message: messages.commands.urlMissing,
  hint: both(serverExamples.clickhouse),
};

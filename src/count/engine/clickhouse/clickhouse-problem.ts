import type { Problem } from '../../../errors.ts';
import type { LocalizedText } from '../../../localized.ts';
import { messages } from '../../../messages/messages.ts';
import { connectionProblem } from '../connection-problem.ts';
import { engineWords } from '../engine-words.ts';

/** ClickHouse's numbers of errors. */
export const clickhouseCodes = { unknownTable: 60, unknownDatabase: 81, unknownIdentifier: 47 } as const;

/** The number of an error that the server gave; undefined for any other. */
export function clickhouseCode(error: unknown): number | undefined {
  const written = error instanceof Error ? /\bCode: (\d+)/.exec(error.message)?.[1] : undefined;
  return written === undefined ? undefined : Number(written);
}

/** Why ClickHouse gave no answer, or none that can be used. */
export function clickhouseProblem(error: unknown, address: string): Omit<Problem, 'file'> {
  const connection = connectionProblem(error, address);
  if (connection) return connection;
  const code = clickhouseCode(error);
  const known = problems.find(({ codes }) => code !== undefined && codes.includes(code));
  const said = engineWords(withoutFrame(error instanceof Error ? error.message : String(error)));
  const message = known?.message ?? messages.servers.clickhouseGaveNoAnswer;
  return {
    message: messages.servers.withServerWords({ message, said }),
    ...(known?.hint && { hint: known.hint }),
  };
}

const withoutFrame = (text: string) =>
  text.replace(/^Code: \d+[^:]*DB::Exception: /, '').replace(/, e\.what\(\) = [\w:]+\s*$/, '');

interface Known {
  readonly codes: readonly number[];
  readonly message: LocalizedText;
  readonly hint?: LocalizedText;
}

const problems: readonly Known[] = [
  {
    codes: [192, 193, 194, 195, 516],
    message: messages.servers.loginRefused,
    hint: messages.servers.loginRefusedHint,
  },
  {
    codes: [164, 291, 452, 497],
    message: messages.servers.userHasNoPermission,
  },
  {
    codes: [clickhouseCodes.unknownDatabase],
    message: messages.servers.noSuchDatabase,
    hint: messages.servers.noSuchDatabaseHint,
  },
  {
    codes: [clickhouseCodes.unknownTable],
    message: messages.common.noSuchTable,
  },
  {
    codes: [32, 209, 210, 279, 289, 425, 519],
    message: messages.servers.shardSilent,
    hint: messages.servers.shardSilentHint,
  },
  {
    codes: [159, 160, 236, 394],
    message: messages.servers.serverStoppedQuery,
  },
  {
    codes: [173, 241, 243],
    message: messages.servers.serverTooSmall,
  },
];

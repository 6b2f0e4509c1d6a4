import type { Problem } from '../../../errors.ts';
import type { LocalizedText } from '../../../localized.ts';
import { messages } from '../../../messages/messages.ts';
import { connectionProblem, noAnswer } from '../connection-problem.ts';
import { engineWords } from '../engine-words.ts';

/** Why PostgreSQL gave no answer. */
export function postgresProblem(error: unknown, address: string): Omit<Problem, 'file'> {
  const connection = connectionProblem(error, address);
  if (connection) return connection;
  const said = error instanceof Error ? error.message : String(error);
  if (said === 'timeout expired') return noAnswer(address);
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const known = problems.find(({ codes, words }) => codes?.test(code) || words?.test(said));
  const message = known?.message ?? messages.servers.postgresqlGaveNoAnswer;
  return {
    message: messages.servers.withServerWords({ message, said: engineWords(said) }),
    ...(known?.hint && { hint: known.hint }),
  };
}

interface Known {
  /** Of the SQLSTATE. */
  readonly codes?: RegExp;
  /** Of the driver, which has no codes. */
  readonly words?: RegExp;
  readonly message: LocalizedText;
  readonly hint?: LocalizedText;
}

const problems: readonly Known[] = [
  {
    codes: /^28/,
    words: /^SASL: /,
    message: messages.servers.loginRefused,
    hint: messages.servers.checkEnvironmentVariables,
  },
  {
    words: /does not support SSL/,
    message: messages.servers.postgresProblemNoTlsConnection,
    hint: messages.servers.postgresProblemNoTlsConnectionHint,
  },
  {
    codes: /^3D000$/,
    message: messages.servers.noSuchDatabase,
    hint: messages.servers.urlPostgresHostDatabase,
  },
  { codes: /^42501$/, message: messages.servers.userHasNoPermission },
  {
    codes: /^(?:HV|08|57P)/,
    words: /^Connection terminated|^Client has encountered a connection error/,
    message: messages.servers.connectionFailed,
    hint: messages.servers.connectionFailedHint,
  },
  {
    codes: /^(?:57014|40001)$/,
    message: messages.servers.serverStoppedQuery,
  },
  {
    codes: /^53/,
    message: messages.servers.serverTooBusy,
  },
];

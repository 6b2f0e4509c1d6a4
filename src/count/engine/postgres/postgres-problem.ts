import type { Problem } from '../../../errors.ts';
import type { LocalizedText } from '../../../localized.ts';
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
  const message = known?.message ?? { ko: 'PostgreSQL이 답하지 못했습니다', en: 'PostgreSQL gave no answer' };
  return {
    message: { ko: `${message.ko}: ${engineWords(said)}`, en: `${message.en}: ${engineWords(said)}` },
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
    message: { ko: '로그인이 거부되었습니다', en: 'the login was refused' },
    hint: {
      ko: '환경 변수 PGUSER와 PGPASSWORD, 또는 ~/.pgpass를 확인하십시오',
      en: 'check the environment variables PGUSER and PGPASSWORD, or ~/.pgpass',
    },
  },
  {
    words: /does not support SSL/,
    message: { ko: 'TLS로 연결하지 못했습니다', en: 'no TLS connection' },
    hint: { ko: '--url의 sslmode를 확인하십시오', en: 'check sslmode in --url' },
  },
  {
    codes: /^3D000$/,
    message: { ko: '그런 데이터베이스가 없습니다', en: 'there is no such database' },
    hint: {
      ko: '--url postgres://서버/데이터베이스',
      en: '--url postgres://host/database',
    },
  },
  { codes: /^42501$/, message: { ko: '이 사용자에게 권한이 없습니다', en: 'this user has no permission' } },
  {
    codes: /^(?:HV|08|57P)/,
    words: /^Connection terminated|^Client has encountered a connection error/,
    message: { ko: '연결이 끊겼거나 맺어지지 않았습니다', en: 'a connection was cut, or could not be made' },
    hint: { ko: '서버가 복구되면 다시 실행하십시오', en: 'run this again when the server is back' },
  },
  {
    codes: /^(?:57014|40001)$/,
    message: { ko: '서버가 질의를 중단했습니다', en: 'the server stopped the query' },
  },
  {
    codes: /^53/,
    message: { ko: '서버의 자원이 부족합니다', en: 'the server has too few resources' },
  },
];

import type { Problem } from '../../../errors.ts';
import type { LocalizedText } from '../../../localized.ts';
import { connectionProblem } from '../connection-problem.ts';
import { engineWords } from '../engine-words.ts';

/** ClickHouse's numbers of errors. */
export const clickhouseCodes = { unknownTable: 60, unknownDatabase: 81, unknownIdentifier: 47 } as const;

/** The number of an error that the server told of; undefined for any other. */
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
  const message = known?.message ?? { ko: 'ClickHouse가 답하지 못했습니다', en: 'ClickHouse gave no answer' };
  return {
    message: { ko: `${message.ko}: ${said}`, en: `${message.en}: ${said}` },
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
    message: { ko: '로그인이 거부되었습니다', en: 'the login was refused' },
    hint: {
      ko: '환경 변수 CLICKHOUSE_USER와 CLICKHOUSE_PASSWORD를 확인하십시오',
      en: 'check the environment variables CLICKHOUSE_USER and CLICKHOUSE_PASSWORD',
    },
  },
  {
    codes: [164, 291, 452, 497],
    message: { ko: '이 사용자에게 권한이 없습니다', en: 'this user has no permission' },
  },
  {
    codes: [clickhouseCodes.unknownDatabase],
    message: { ko: '그런 데이터베이스가 없습니다', en: 'there is no such database' },
    hint: { ko: '--table 데이터베이스.테이블', en: '--table database.table' },
  },
  {
    codes: [clickhouseCodes.unknownTable],
    message: { ko: '그런 테이블이 없습니다', en: 'there is no such table' },
  },
  {
    codes: [32, 209, 210, 279, 289, 425, 519],
    message: {
      ko: '응답하지 않는 샤드가 있어, 일부만 집계한 결과는 사용하지 않습니다',
      en: 'a shard did not answer, and an answer without it is of no use',
    },
    hint: { ko: '샤드가 복구되면 다시 실행하십시오', en: 'run this again when the shard is back' },
  },
  {
    codes: [159, 160, 236, 394],
    message: { ko: '서버가 질의를 중단했습니다', en: 'the server stopped the query' },
  },
  {
    codes: [173, 241, 243],
    message: { ko: '서버의 메모리나 디스크가 부족합니다', en: 'the server has too little memory or disk' },
  },
];

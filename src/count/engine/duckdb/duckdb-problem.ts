import type { Problem } from '../../../errors.ts';
import type { LocalizedText } from '../../../localized.ts';
import { engineWords } from '../engine-words.ts';

/** Why DuckDB could not read or count. */
export function duckdbProblem(error: unknown): Omit<Problem, 'file'> {
  const said = error instanceof Error ? error.message : String(error);
  const line = /CSV Error on Line: (\d+)/.exec(said)?.[1];
  const known = problems.find(({ words }) => words.test(said));
  return {
    ...(line !== undefined && { line: Number(line) }),
    message: known?.message ?? otherwise(said),
    ...(known?.hint && { hint: known.hint }),
  };
}

/** Below the line of a CSV error stand the cells of that line, and then what is wrong with them. */
function otherwise(said: string): LocalizedText {
  const cause = /CSV Error on Line: \d+\n(?:Original Line:[^\n]*\n)?([^\n]+)/.exec(said)?.[1] ?? said;
  return {
    ko: `DuckDB가 읽지 못했습니다: ${engineWords(cause)}`,
    en: `DuckDB could not read it: ${engineWords(cause)}`,
  };
}

interface Known extends Omit<Problem, 'file'> {
  readonly words: RegExp;
}

const problems: readonly Known[] = [
  {
    words: /not utf-8 encoded/,
    message: { ko: 'UTF-8이 아닙니다', en: 'this is not UTF-8' },
    hint: {
      ko: 'UTF-8로 저장하거나, --engine 없이 채점하십시오',
      en: 'save it as UTF-8, or score it without --engine',
    },
  },
  {
    words: /^Out of Memory Error/,
    message: { ko: '메모리가 부족합니다', en: 'there is too little memory' },
    hint: {
      ko: '다른 프로그램을 닫거나, CSV로 내보내 --engine 없이 채점하십시오. 그때는 메모리를 거의 사용하지 않습니다',
      en: 'close other programs, or export a CSV and score it without --engine, which needs hardly any memory',
    },
  },
  {
    words: /Could not set lock on file/,
    message: {
      ko: '다른 프로그램이 이 데이터베이스를 사용하고 있습니다',
      en: 'another program has this database open for writing',
    },
    hint: { ko: '그 프로그램을 닫고 다시 실행하십시오', en: 'close that program and run this again' },
  },
  {
    words: /^Permission Error/,
    message: {
      ko: '이 데이터는 지정하지 않은 다른 파일이나 주소를 읽으려 합니다',
      en: 'this data would read another file or address, which was not named',
    },
    hint: {
      ko: '뷰라면 그 바탕이 되는 파일을 직접 지정하십시오',
      en: 'if it is a view, name the files behind it',
    },
  },
];

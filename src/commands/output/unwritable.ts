import { type Problem, UsageError } from '../../errors.ts';
import type { LocalizedText } from '../../localized.ts';

const forbidden: LocalizedText = {
  ko: '저장할 권한이 없습니다. 다른 곳을 지정하십시오',
  en: 'there is no permission to write there: name another place',
};
const full: LocalizedText = {
  ko: '저장 공간을 비우거나 다른 곳을 지정하십시오',
  en: 'make room on the disk, or name another place',
};

const hints: Readonly<Record<string, LocalizedText>> = {
  EACCES: forbidden,
  EPERM: forbidden,
  EROFS: forbidden,
  ENOSPC: full,
  EDQUOT: full,
  EFBIG: { ko: '파일 크기의 한도(ulimit -f)를 올리십시오', en: 'raise the limit on file sizes (ulimit -f)' },
  EISDIR: { ko: '폴더입니다. 그 안의 파일을 지정하십시오', en: 'this is a folder: name a file in it' },
  ENOENT: { ko: '그런 폴더가 없습니다. 먼저 만드십시오', en: 'there is no such folder: make it first' },
  ENOTDIR: {
    ko: '경로의 중간이 폴더가 아니라 파일입니다',
    en: 'a part of the path is a file, not a folder',
  },
};

/** @param written  the files of the same command that could not be taken back */
export function unwritable(file: string, error: unknown, written: readonly string[] = []): UsageError {
  const code = codeOf(error);
  const there = written.join(', ');
  return new UsageError({
    file,
    message: {
      ko: `저장할 수 없습니다(${code})${there && `. 이미 저장한 파일: ${there}`}`,
      en: `it cannot be written (${code})${there && `; already written: ${there}`}`,
    },
    hint: hintFor(code),
  });
}

export function unwritableStandardOutput(error: unknown): UsageError {
  const code = codeOf(error);
  return new UsageError({
    message: {
      ko: `표준 출력으로 내보낼 수 없습니다(${code})`,
      en: `standard output cannot be written (${code})`,
    },
    hint: hintFor(code),
  });
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}

function hintFor(code: string): NonNullable<Problem['hint']> {
  return (
    hints[code] ?? {
      ko: '경로와 폴더의 권한을 확인하십시오',
      en: 'check the path, and that its folder can be written to',
    }
  );
}

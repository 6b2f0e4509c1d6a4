import type { common as english } from '../en/common.ts';

export const common = (): ReturnType<typeof english> => ({
  fileErrors: {
    ENOENT: '그런 파일이 없습니다',
    EISDIR: '파일이 아니라 폴더입니다',
    EACCES: '파일을 읽을 권한이 없습니다',
  },
  cannotBeRead: ({ code }) => `읽을 수 없습니다(${code})`,
  checkPathAndName: '경로와 파일 이름을 확인하십시오',
  getRightToRead: '파일의 소유자에게 읽기 권한을 요청하십시오',
  followed: ({ message, also }) => `${message}${also}`,
  nothing: '',
  keptInTotalsLeftOut: '전체에는 포함하고 집단 비교에서는 제외합니다',
  leftOutOfNoWave: '측정 시점을 알 수 없어 제외',
  countedAsMissing: '이 특성의 결측으로 처리합니다',
  nameFilesHoldAnswers: '응답 파일을 지정하십시오',
  withNumber: ({ rowFlawText, rows }) => `${rowFlawText} ${rows}`,
  fileEmpty: '빈 파일입니다',
  hasSameContent: ({ file }) => `내용이 같은 파일을 앞에서 이미 지정했습니다: ${file}`,
  sameRowsInAnotherForm: ({ file }) => `"${file}" 파일과 같은 행이 들어 있습니다(형식이나 행의 순서만 다름)`,
  noSuchTable: '그런 테이블이 없습니다',
  oneOf: ({ ids }) => `다음 중 하나: ${ids}`,
  examples: '예',
  twoNames: ({ first, second }) => `${first} ${second}`,
});

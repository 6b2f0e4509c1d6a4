import type { spss as english } from '../en/spss.ts';

export const spss = (): ReturnType<typeof english> => ({
  fetchFileAgainOrSave: '파일을 다시 받거나 SPSS에서 다시 저장하십시오',
  spssFileDamaged: ({ detail }) => `SPSS 파일이 손상되었습니다(${detail})`,
  fileCutShort: ({ cases, declared }) =>
    `파일이 중간에 끊겼습니다: 케이스 ${declared === null ? '' : `${declared}개 중 `}${cases}개까지만 있습니다`,
  encodingOfTextsNotKnown: ({ name }) => `문자 인코딩을 알 수 없습니다${name && `: ${name}`}`,
  giveEncoding: '--encoding cp949 또는 --encoding utf-8을 지정하십시오',
  textNotInEncodingFileDeclares: '파일이 밝힌 인코딩으로 읽을 수 없는 글자가 있습니다',
});

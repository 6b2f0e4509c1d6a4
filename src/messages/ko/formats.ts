import type { formats as english } from '../en/formats.ts';

export const formats = (): ReturnType<typeof english> => ({
  columnsLeftOut: ({ names }) => `화면 폭이 좁아 생략한 열: ${names}. 모두 표시: --wide`,
  noTable: ({ table }) => `없는 표입니다: "${table}"`,
  noTableHint: ({ names }) => `--table에 지정할 수 있는 이름: ${names}`,
  notes: '설명',
  lower: '하한',
  upper: '상한',
  onlyForChecks: ({ name }) => `점검 결과의 형식입니다: ${name}`,
  onlyForChecksHint: 'check, audit, verify, reconstruct, codebook check와 함께 지정하십시오',
  dataSheet: '응답 입력',
  answerSheet: '입력 안내',
  columnName: '열 이름',
  whatItIs: '설명',
  allowedInCell: '입력할 값',
  whatItMeans: '값의 뜻',
  noPictures: ({ name }) => `${name} 형식으로 저장할 그림이 없습니다`,
  sharpNotInstalled: ({ why }) => `PNG에 필요한 sharp 패키지가 설치되어 있지 않습니다${why}`,
  noFont: '이 컴퓨터에 글꼴이 없어 PNG의 글자가 네모로 보입니다',
  noKoreanFont: '이 컴퓨터에 한글 글꼴이 없어 PNG의 한글이 네모로 보입니다',
  noKoreanFontHint:
    'Noto Sans KR 같은 글꼴을 설치하거나(Debian, Ubuntu: fonts-noto-cjk), 보는 쪽의 글꼴로 표시되는 SVG로 저장하십시오',
  tablesForPictures: ({ why }) => `그림 자리에 표를 넣었습니다: ${why}`,
  dataOfPicture: ({ name }) => `${name}(그림)`,
  pictures: '그림',
  noPicturesHint: '그림은 hanaro plot으로 그립니다',
});

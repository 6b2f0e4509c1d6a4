import type { paperImport as english } from '../../en/papers/import.ts';

export const paperImport = (): ReturnType<typeof english> => ({
  head: ({ file }) => `논문 표 초안: ${file} 파일을 읽고 hanaro published import가 작성`,
  marks: ({ marks }) =>
    marks === 0
      ? '확인할 곳 없음. 수치는 논문과 대조하십시오'
      : `확인할 곳 ${marks}개: "# 확인" 표시가 있는 줄을 고치고, 확인이 끝난 줄에서는 표시를 지우십시오`,
  figures: '수치는 표에 적힌 그대로 따옴표로 묶음. 빈 수치는 표에 없거나 찾지 못한 것',
  leftOut: ({ table, figures }) =>
    `옮기지 않은 수치: 표 ${table}의 수치 ${figures}개. 표 파일에 적을 곳이 없음`,
  whosePopulation: '어느 응답자 유형의 표인지. 코드북에 있는 이름이 표에 하나도 없음',
  noSuchName: ({ name }) => `코드북에 없는 이름: ${name}`,
  ofSeveralPopulations: '어느 응답자 유형의 표인지. 표의 이름이 여러 응답자 유형에 있음',
  noCodebook:
    '응답자 유형과 코드북의 이름. 코드북을 지정하지 않았고(--codebook), 내장 코드북에 없는 이름이 표에 있음',
  noName: '이름. 문서에 적혀 있지 않음',
  asPrinted: ({ name }) => `적힌 그대로의 이름: ${name}`,
  heldAgainst: ({ codebook }) => `이름은 코드북 ${codebook} 기준`,
  heldAgainstBuiltIn: ({ codebook }) =>
    `지정한 코드북 없음: 표의 이름이 모두 내장 코드북 ${codebook}에 있으면 그 이름, 아니면 적힌 그대로. --codebook survey.yaml로 코드북 지정`,
  nOfSentence: '사례수. 표가 아니라 표를 언급한 문장에 적혀 있음',
  noScale: '문항의 척도. 표에 적혀 있지 않음',
  noNumber: '표 번호. 문서에 적혀 있지 않음',
  noN: '사례수. 수치 옆에 적혀 있지 않음',
  several: ({ texts }) => texts.join('; '),
  nothingToImport: '표 파일에 옮길 수 있는 종류의 표가 없습니다',
  nothingToImportHint:
    '평균, 두 집단의 비교, 빈도의 표를 옮깁니다. 다른 표는 hanaro audit으로 문서를 바로 점검하십시오',
  written: ({ tables, marks }) => `표 ${tables}개 작성, 확인할 곳 ${marks}개`,
});

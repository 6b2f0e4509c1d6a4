import type { Language } from '../localized.ts';

const welcomes: Readonly<Record<Language, string>> = {
  ko: `설문 자료를 채점하고 검정합니다.

함께 설치된 예제 자료로 먼저 해 보려면
  hanaro score --demo

자기 자료는 세 단계로
  1. 코드북 초안을 만들고, 표시된 곳을 확인하십시오
     hanaro codebook init survey.xlsx -o survey.yaml
  2. 채점하기 전에 자료를 점검하십시오
     hanaro check survey.xlsx --codebook survey.yaml
  3. 채점하고 집단을 비교하십시오
     hanaro score survey.xlsx --codebook survey.yaml
     문서에 붙여 넣을 표: -o tables.html 또는 -o tables.xlsx를 추가

모든 명령: hanaro help
한 명령의 사용법: hanaro help score
English: hanaro --lang en
`,
  en: `hanaro scores and tests survey data.

Try it with the example data first:
  hanaro score --demo

Your own data, in three steps:
  1. draft a codebook, and confirm what is marked in it
     hanaro codebook init survey.xlsx -o survey.yaml
  2. look at the data before they are scored
     hanaro check survey.xlsx --codebook survey.yaml
  3. score them, and compare groups
     hanaro score survey.xlsx --codebook survey.yaml
     tables for a document: add -o tables.html or -o tables.xlsx

All commands: hanaro help
How to use one of them: hanaro help score
한국어: hanaro --lang ko
`,
};

/** What to type first, for those who typed the name of the program alone. */
export const welcome = (language: Language): string => welcomes[language];

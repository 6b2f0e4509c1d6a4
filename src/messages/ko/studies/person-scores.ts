import type { personScores as english } from '../../en/studies/person-scores.ts';

export const personScores = (): ReturnType<typeof english> => ({
  description: '응답자별 척도 점수를 저장합니다(SPSS, R, jamovi에서 이어서 분석할 자료)',
  notice: '응답자별 점수가 들어 있습니다. 원자료처럼 보호하십시오',
  askForScreen: '응답자별 점수는 따로 요청하지 않으면 화면에 표시하지 않습니다',
  askForScreenHint: '파일을 지정하십시오: -o scores.csv. 화면에 표시하려면 --format csv를 사용하십시오',
  severalPopulations: ({ one, other }) =>
    `응답자 유형이 다른 파일이 섞여 있어 열이 서로 다릅니다("${one}", "${other}")`,
  severalPopulationsHint: '응답자 유형마다 따로 저장하십시오',
  tooManyForSheet: ({ people, most }) => `시트에는 ${most}명까지 저장할 수 있는데 응답자가 ${people}명입니다`,
  tooManyForSheetHint: 'CSV로 저장하십시오: -o scores.csv',
  file: '파일',
  line: '파일의 행 번호',
  respondent: '응답자',
  wave: '측정 시점',
  group: '집단',
  meanScore: '척도 점수(유효 응답의 평균)',
  sumScore: '척도 점수(문항 합산, 결측은 응답자 평균으로 채움)',
  sum: '문항 합산 점수(결측은 응답자 평균으로 채움)',
  hundred: '100점 환산 점수',
  validAnswers: ({ items }) => `유효 응답 수(문항 ${items}개 중)`,
  sheet: '점수',
  columnsSheet: '열 설명',
  column: '열',
  meaning: '뜻',
});

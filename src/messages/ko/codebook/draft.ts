import type { draft as english } from '../../en/codebook/draft.ts';

export const draft = (): ReturnType<typeof english> => ({
  rowFlawTexts: {
    preview: '미리보기·시험 응답',
    spam: '스팸',
    unfinished: '완료하지 않은 응답',
    rejected: '검토에서 승인하지 않은 응답',
    screened_out: '조사 대상이 아니거나 할당이 찬 응답',
  },
  confirmWord: '확인',
  head: ({ files, marks, word }) =>
    `코드북 초안: ${files} 파일을 보고 hanaro codebook init이 작성\n확인할 곳 ${marks}개: "# ${word}" 표시가 있는 줄을 확인해 틀린 내용을 고치고,\n  확인이 끝난 줄에서는 표시를 지우십시오\n설명: hanaro 폴더의 docs/ko/first-survey.md\n점검: hanaro codebook check <이 파일>`,
  howReportsHeaded: ' 보고서에 표시할 제목',
  columnsOfNotUsed: ({ names }) => `${names}에서 사용하지 않은 열`,
  twoGroupsToCompareDifferences: '비교할 두 집단. 차이 = 첫째 집단 − 둘째 집단',
  differentPeopleAnsweredAtTwo:
    '두 시점의 응답자가 서로 다른 사람인지. 같은 사람이면 독립표본 t검정이 아니라 대응표본 t검정으로 비교. 차이 = 첫째 집단 − 둘째 집단',
  groupsToCompareEveryTwo: '비교할 집단들. 두 집단씩 모두 비교. 차이 = 먼저 적은 집단 − 나중에 적은 집단',
  differentPeopleAnsweredAtEach:
    '시점마다 응답자가 서로 다른 사람인지. 같은 사람이면 독립표본 t검정이 아니라 대응표본 t검정으로 비교. 차이 = 먼저 적은 집단 − 나중에 적은 집단',
  whenAnswered: '응답 시각',
  personalData: '개인 정보',
  personalDataOfEach: ({ name }) =>
    `개인 정보; 사람마다 값이 다르면 respondent: ${JSON.stringify(name)} 줄을 추가하십시오. 두 번 응답한 사람을 찾습니다`,
  agreed: '동의',
  recordedByFormService: '설문 도구의 기록',
  freeText: '자유 응답',
  rowsMayBeLeft: ({ count, kinds }) =>
    `행 ${count}개를 제외해도 되는지(${kinds.join(', ')}). 모두 포함하려면 []`,
  unusedAnswers: ({ max, list }) => `${max}점 척도인지. 아무도 고르지 않은 응답: ${list}`,
  endPointsByWordsBeside: ({ min, max }) => `척도 범위. 다른 문항의 응답 문구에 따름: ${min}~${max}`,
  itemsOneScale: '이 문항들이 한 척도인지',
  lowestNumberMeans: ({ downward }) =>
    `점수의 방향. 가장 작은 수가 "${downward}"임. 높은 점수가 그 반대를 뜻하지 않으면 모든 문항을 reverse에 추가`,
  perhapsReverseKeyed: ({ list }) =>
    `역채점 문항인지. 나머지 문항과 음의 상관임. 맞으면 reverse: [${list}] 추가`,
  confirm: '응답자 특성인지, 척도의 문항인지',
  mayBe: ({ name }) =>
    `"${name}"에도 응답한 사람이 없음. 옮긴 문항이면 이 열을 척도에서 지울 것. 채점할 때 "${name}" 열과 함께 읽음`,
  sameAs: ({ name }) => `"${name}" 열과 한 문항으로 처리해 함께 읽음. 다른 문항이면 열 이름을 바꿔 따로 추가`,
  oneOption: '여러 개를 고르는 문항의 선택지 하나',
  numberOfResponse: '응답 번호',
  namesRespondents: '응답자 식별자',
  deviceOrPlace: '응답한 기기나 장소',
  stateOfResponse: '응답 상태',
  pointsGivenByFormService: '설문 도구가 매긴 점수',
  occasionOrNumber: '조사 시점이나 반복 번호',
  cannotStandBesideScale: ({ other, code }) =>
    `척도 ${other}: 함께 사용할 수 없음. 코드 ${code}의 뜻이 한쪽은 결측, 한쪽은 응답`,
  columnHasNoName: ({ position }) => `${position}번째 열, 이름 없음`,
  pointsInTime:
    '조사 시점으로 보임. 같은 사람이 여러 번 응답했다면 행마다 다른 응답자로 채점되므로, 시점별로 파일을 나누거나 respondent에 식별자 열을 지정',
  empty: '모두 빈칸',
  noName: '이름 없는 열',
  nameTooLong: '이름이 너무 긺',
  repeated: '응답자 식별자로 보이나 중복된 값이 있음. 한 사람의 행이 여럿이면 한 행만 남기거나 시점별로 나눔',
  differing: '같은 이름의 열이 둘 이상. 문항이면 열 이름을 바꿔 추가',
  constant: '값이 하나뿐',
  variety: '값의 종류가 많음(자유 응답이나 수치)',
  noColumnLooksLikeAnswers: '응답으로 보이는 열이 없습니다',
  noColumnLooksLikeAnswersHint:
    '응답은 좁은 범위의 정수이거나 "매우 그렇다" 같은 응답 문구입니다. docs/ko/codebook.md를 참고해 코드북을 직접 작성하십시오',
  survey: '설문조사',
  chooseSheetOfAnswersWithSheet: '--sheet로 응답이 있는 시트를 지정하십시오',
  rowsSeemToSumUp: ({ count }) =>
    `합계·평균 행으로 보이는 행 ${count}개는 초안에 반영하지 않았습니다. 채점할 때는 --on-summary-row drop으로 제외하십시오`,
  firstLineNamesNoColumns: ({ line }) =>
    `첫 줄이 열 이름이 아닌 듯합니다: 이름 없는 열이 절반을 넘습니다${line === null ? '' : `. 이름은 ${line}행에 있는 듯합니다`}`,
  nameEveryColumnOnFirst: '첫 줄에 열마다 이름을 적으십시오',
  deleteLinesAboveLine: ({ line }) => `${line}행 위의 줄을 지우십시오`,
  fileEmptyHint: '첫 줄에 열 이름, 그 아래에 응답이 있어야 합니다',
  decade: ({ from }) => (from < 10 ? `${from}~${from + 9}세` : `${from}대`),
  decadeAndUnder: ({ from }) => (from < 10 ? `${from + 10}세 미만` : `${from}대 이하`),
  decadeAndOver: ({ from }) => `${from}대 이상`,
  numbersFound: ({ what, missing, code, others }) => `${what}${missing}${code}${others}`,
  bandsOfAges: ({ least, most }) => `연령 구간. 자료의 범위: ${least}~${most}`,
  numbersAlone: ({ least, most }) =>
    `숫자 열인지(${least}~${most}). 구간으로 나누려면 bands: [10, 20, 30]처럼 추가`,
  yearsNotAges: ({ least, most }) =>
    `연도로 보임(${least}~${most}). 나이로 바꾸지 않음. 구간으로 나누려면 bands: [1960, 1980, 2000]처럼 추가`,
  numbersMissing: '. missing의 수가 결측을 뜻하는지',
  ageOrCode: ({ people, age }) => `. ${age}세인 사람 ${people}명. 결측을 뜻하면 missing: [${age}]`,
  cellsNoNumbers: ({ others }) => `. 숫자가 아닌 칸 ${others}개(위치 확인: hanaro check)`,
  sameRespondentsInWaves:
    '같은 응답자가 이 순서로 여러 번 응답했는지. hanaro compare가 respondent 열로 짝지어 비교',
});

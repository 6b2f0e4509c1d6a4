import type { commands as english } from '../en/commands.ts';

export const commands = (): ReturnType<typeof english> => ({
  noPopulationOfCodebook: ({ id }) => `코드북에 없는 응답자 유형입니다: "${id}"`,
  bytesOf: ({ partSize, size }) => `${size} 중 ${partSize}`,
  timeLeft: ({ duration }) => `약 ${duration} 남음`,
  engineSteps: {
    open: '연결 중',
    cells: '응답 종류 확인 중',
    answers: '응답 집계 중',
    products: '문항 간 곱 합산 중',
    pairs: '두 값의 쌍 집계 중',
    respondents: '중복 응답 확인 중',
  },
  seconds: ({ rest }) => `${rest}초`,
  minutesAndSeconds: ({ minutes, rest }) => `${minutes}분 ${rest}초`,
  column: ({ column }) => `열 "${column}"`,
  hint: '조치',
  interrupted: ({ signal }) => `${signal} 신호로 중단했습니다`,
  interruptedHint: '저장하던 파일은 지웠습니다. 명령을 다시 실행하십시오',
  waiting: ({ end }) => `표준 입력을 기다리고 있습니다. 입력을 마치려면 ${end}`,
  mustBeProportion: '0과 1 사이의 수를 지정하십시오(예: 0.95)',
  mustBeWholeNumber: ({ least, most }) => `${least}~${most}의 정수를 지정하십시오`,
  mustBeItems: '문항 수를 지정하십시오(예: 8). 표나 행을 따로 지정하려면 "서비스 만족도=13"',
  mustBeRange: '척도 범위를 지정하십시오(예: 1-5). 표나 행을 따로 지정하려면 "서비스 만족도=0-10"',
  mustBeNameOfFile: '파일 이름을 지정하십시오',
  mustBeNameOfFolder: '폴더 이름을 지정하십시오',
  eachOnce: ({ name }) => `목록에 두 번 있음: "${name}". 한 번만 지정하십시오`,
  oneOf: ({ names }) => `다음 중 하나를 지정하십시오: ${names}`,
  forbidden: '저장할 권한이 없습니다. 다른 곳을 지정하십시오',
  full: '저장 공간을 비우거나 다른 곳을 지정하십시오',
  raiseLimitOnFileSizes: '파일 크기의 한도(ulimit -f)를 올리십시오',
  folderNameFile: '폴더입니다. 그 안의 파일을 지정하십시오',
  noSuchFolderMakeFirst: '그런 폴더가 없습니다. 먼저 만드십시오',
  partOfPathFileNotFolder: '경로의 중간이 폴더가 아니라 파일입니다',
  cannotBeWritten: ({ code, there }) =>
    `저장할 수 없습니다(${code})${there && `. 이미 저장한 파일: ${there}`}`,
  standardOutputFailed: ({ code }) => `표준 출력으로 내보낼 수 없습니다(${code})`,
  checkPathAndPermission: '경로와 폴더의 권한을 확인하십시오',
  wroteFiles: ({ fileCount, folder, size }) => `저장했습니다: ${folder}에 파일 ${fileCount}개(${size})`,
  wrote: ({ file, size }) => `저장했습니다: ${file}(${size})`,
  oneOfFilesRead: '읽은 파일을 덮어쓸 수 없습니다',
  oneOfFilesReadHint: '다른 이름을 지정하십시오',
  noFormOfOutputEnds: ({ ending }) => `알 수 없는 확장자입니다: ${ending}`,
  noFormOfOutputEndsHint: ({ endings }) =>
    `사용할 수 있는 확장자: ${endings}. 또는 --format으로 형식을 지정하십시오`,
  asPdfHint: ({ endings }) =>
    `.html로 저장해 브라우저에서 열어 PDF로 저장하거나, .docx 또는 .hwpx로 저장해 PDF로 내보내십시오. 사용할 수 있는 확장자: ${endings}`,
  asDocumentHint: ({ endings }) =>
    `Word에서 열려면 .docx로, 한글에서 열려면 .hwpx로 저장하십시오. 사용할 수 있는 확장자: ${endings}`,
  notWrittenUnderEnding: ({ ending }) => `이 명령으로 저장할 수 없는 확장자입니다: ${ending}`,
  notWrittenUnderEndingHint: ({ known }) => `다음 중 하나로 끝나는 이름을 지정하십시오: ${known}`,
  tableGoesWithEngine: '--table은 --engine이나 --format csv, tsv와 함께 지정하십시오',
  tableGoesWithEngineHint: 'hanaro score users.csv --format csv --table scales',
  columnsDoesNotGoWithFormat: ({ name }) => `열을 고를 수 없는 형식입니다: ${name}`,
  columnsDoesNotGoWithFormatHint:
    '--columns를 생략하거나 다른 형식을 지정하십시오: --format csv --table scales --columns scale,mean',
  contradictEachOther: ({ one, other }) => `함께 사용할 수 없습니다: ${one}, ${other}`,
  contradictEachOtherHint: '둘 중 하나를 생략하십시오',
  folderForOneFile: ({ name }) => `폴더입니다. 이 형식의 결과는 파일 하나에 저장합니다: ${name}`,
  folderForOneFileHint: ({ file }) => `--output ${file}`,
  cannotBeShownInTerminal: ({ name }) => `화면에 표시할 수 없는 형식입니다: ${name}`,
  cannotBeShownInTerminalHint: ({ ending }) => `--output result${ending}`,
  oneTableAFile: ({ name }) => `${name} 파일 하나에는 표 하나만 저장할 수 있습니다`,
  oneTableAFileHint: ({ tables, name }) =>
    `${tables.length === 0 ? '' : `--table에 하나를 지정하거나(${tables.join(', ')}) `}모두 저장할 폴더를 지정하십시오: --format ${name} --output tables/`,
  requiredArgumentMissing: ({ shown }) => `필수 인수가 없습니다: ${shown}`,
  optionWithoutValue: ({ flags }) => `옵션에 값이 없습니다: ${flags}`,
  requiredOptionMissing: ({ flags }) => `필수 옵션이 없습니다: ${flags}`,
  optionsDoNotGoTogether: ({ long, other }) => `함께 사용할 수 없는 옵션입니다: ${long}, ${other}`,
  tooManyArguments: ({ receivedCount, most }) =>
    `인수가 너무 많습니다: ${most}개까지인데 ${receivedCount}개입니다`,
  valueOfOption: ({ long }) => `옵션 ${long}의 값이`,
  valueOfArgument: ({ name }) => `인수 ${name}의 값이`,
  valueRefused: ({ shown, value, needed }) => `${shown} 올바르지 않습니다: "${value}". ${needed}`,
  noOption: ({ written }) => `없는 옵션입니다: ${written}`,
  noCommand: ({ word }) => `없는 명령입니다: ${word}`,
  seeHelp: ({ help }) => `사용법: ${help}`,
  didYouMean: ({ meant, help }) => `혹시 ${meant.join(' 또는 ')}입니까? 사용법: ${help}`,
  noFileOfAnswersNamed: '응답 파일이 없습니다',
  urlGoesWithEngine: '--url은 --engine과 함께 지정하십시오',
  doesNotGoWithEngine: ({ option }) => `이 --engine에서는 ${option} 옵션을 사용할 수 없습니다`,
  doesNotGoWithEngineHint: ({ option }) => `${option} 옵션 없이 실행하십시오`,
  rowsHaveNoOrder:
    '데이터베이스의 행에는 순서가 없어 --on-duplicate first나 --on-duplicate last를 사용할 수 없습니다',
  rowsHaveNoOrderHint: '응답자마다 한 행만 있는 테이블이나 뷰를 지정하십시오',
  noFileForDuckdbToReadNamed: 'DuckDB가 읽을 파일이 없습니다',
  engineCountsTablesNotFiles: ({ engine }) =>
    `--engine ${engine} 사용 시에는 파일이 아니라 데이터베이스 테이블을 지정해야 합니다`,
  tableMissing: '--table이 없습니다',
  urlMissing: '--url이 없습니다',
  whereExplained: '설명: docs/ko/config.md. 이 파일을 사용하지 않으려면 --no-config',
  instrumentNowCalledCodebook: ({ file }) =>
    `${file}의 instrument는 이름이 바뀌었습니다. codebook으로 고치십시오`,
  settings: ({ file, used }) => `${file}의 설정 사용: ${used}`,
  welcome: `설문 자료를 채점하고 검정합니다.

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
  placesToConfirm: ({ lineCount, list }) =>
    `코드북에 아직 확인하지 않은 곳 ${lineCount}개(${list}번째 줄): 결과는 추정한 내용에 따른 것입니다`,
  placesToConfirmHint: '표시된 줄을 확인해 고치고, 확인이 끝난 줄에서 "# 확인" 표시를 지우십시오',
  noAnswers: ({ empty }) => `${empty}의 응답이 하나도 없습니다`,
  figuresNotComputed: ({ figures }) => `계산할 수 없는 수치 ${figures}개`,
  indented: ({ text }) => `  ${text}`,
  demoTakesNothing: '--demo는 파일, --codebook, --engine과 함께 사용할 수 없습니다',
  demoTakesNothingHint: 'hanaro score --demo',
  scoreExamples: 'hanaro score staff.csv users.csv, 예제 자료는 hanaro score --demo',
  noFigureTestable: ({ cells }) => `보고된 수치 ${cells}개 중 이 자료로 판정할 수 있는 것이 없습니다`,
  everyPlaceForFigureEmpty: '표가 비어 있습니다. 수치를 논문에 적힌 그대로 옮겨 적으십시오',
  noFigureTestableHint: '표의 population과 응답 파일의 응답자 유형이 같은지 확인하십시오',
  reconstructTextsTexts: {
    sets: '합성 자료',
    population: '응답자 유형',
    seed: '난수 시드',
    people: '응답자 수',
    figures: '보고된 수치',
    held: '그대로 나오는 수치',
    file: '파일',
    slips: '나머지와 맞지 않는 보고값',
    figure: '수치',
    printed: '보고값',
    needed: '나머지에 맞는 값',
    contradictions: '함께 나올 수 없는 수치',
    impossible: '이런 자료는 있을 수 없습니다. 함께 나올 수 없는 수치:',
    welch: 'Welch 검정의 t로 처리한 척도',
    sums: '문항 합계 점수로 처리한 척도(score: sum)',
    noFile: '저장한 파일이 없습니다',
    synthetic: '합성 자료입니다. 실제로 응답한 사람은 없습니다. 만든 방법은 CSV 옆의 JSON 파일에 있습니다',
  },
  notFound: ({ label, seed, scale, tries }) =>
    `${label}(난수 시드 ${seed}): "${scale}"에 맞는 응답을 ${tries}번 시도해 찾지 못했습니다. 없다는 증명은 아닙니다. --seed나 --tries를 바꾸어 다시 실행하십시오`,
  table: ({ table, place }) => `표 ${table} · ${place}`,
  fileAlready: '이미 있는 파일입니다',
  fileAlreadyHint: '덮어쓰려면 --force를, 아니면 다른 --seed나 --output-dir를 지정하십시오',
  tablesHaveNoPrintedFigures: '표에 보고된 수치가 없습니다',
  tablesNamePopulation: ({ unknown }) => `표에 나오는 응답자 유형이 코드북에 없습니다: "${unknown}"`,
  populationsOfCodebook: ({ ids }) => `코드북의 응답자 유형: ${ids}. 다른 코드북은 --codebook으로 적으십시오`,
  mustBeTwoProportions: '0과 1 사이의 두 수를 지정하십시오(예: .7-.95)',
  useForceToOverwrite: '덮어쓰려면 --force를 지정하십시오',
  next: '다음:',
  nextSteps: '다음(표시된 곳을 확인한 뒤):',
  dataFile: '응답.csv',
  nameEndsWithNeitherCsv: `확장자가 .csv나 .xlsx가 아니어서 저장할 형식을 알 수 없습니다`,
  nameEndsWithNeitherCsvHint: '확장자를 고치거나, --format csv 또는 --format xlsx를 지정하십시오',
  workbookCannotBeShown: 'Excel 통합 문서는 화면에 표시할 수 없습니다',
  workbookCannotBeShownHint: '저장할 파일을 지정하십시오: --output 파일.xlsx',
  populationNotNamed: '코드북에 응답자 유형이 둘 이상이어서 어느 것인지 지정해야 합니다',
  populationNotNamedHint: ({ ids }) => `하나를 지정하십시오: --population ${ids}`,
  nowCalled: ({ old, renamed }) =>
    `이름이 바뀌었습니다: ${old} → ${renamed}. 이전 이름도 그대로 사용할 수 있습니다`,
  andMoreProblems: ({ unlisted }) => `그 밖에 문제 ${unlisted}개`,
  bugInHanaro: 'hanaro 내부 오류입니다',
  bugInHanaroHint: '아래 내용과 명령을 개발자에게 알려 주십시오',
  name: '이름',
  synopsis: '사용법',
  description: '설명',
  whatHanaroDoes:
    '원자료에서 척도 점수, 집단 비교, 효과크기를 계산하고, 논문의 표를 원자료와 대조합니다. 무엇을 조사했는지는 코드북에 적습니다.',
  options: '옵션',
  someOptions: '옵션',
  commands: '명령',
  exitStatus: '종료 코드',
  exit0: '정상적으로 끝남',
  exit1: '자료나 논문 표가 서로 맞지 않거나 조치가 필요함',
  exit2: '사용법이 틀렸거나 결과를 저장할 수 없음',
  exit3: '입력 파일을 사용할 수 없음',
  exit4: '끝났으나 계산할 수 없는 수치가 있음',
  exit70: 'hanaro 내부 오류',
  environment: '환경 변수',
  whatLocaleDoes: '이 순서로 처음 설정된 값이 ko로 시작하면 한국어, 아니면 영어',
  whatNoColorDoes: '설정되어 있으면 색을 사용하지 않음',
  whatColumnsDoes: '표준 출력이 터미널이 아닐 때 표의 너비',
});

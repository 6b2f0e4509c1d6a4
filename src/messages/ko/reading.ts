import type { reading as english } from '../en/reading.ts';

export const reading = (): ReturnType<typeof english> => ({
  columnMissing: '이 열이 없습니다',
  addColumn: '이 이름의 열을 추가하거나, 이 열의 머리글을 코드북의 `columns`에 적으십시오',
  renameNearest: ({ nearest }) =>
    `${nearest} 열이 그것이라면 이름을 바꾸거나 코드북의 \`columns\`에 적으십시오`,
  severalColumnsOfName: '이 이름에 맞는 열이 두 개 이상입니다',
  severalColumnsOfNameHint: '하나만 남기거나 이름을 바꾸거나, 코드북의 `columns`에 머리글 전체를 적으십시오',
  sameColumn: ({ other }) => `"${other}" 열과 같은 열을 가리킵니다`,
  sameColumnHint: '코드북의 `columns`에 열마다 다른 머리글을 적으십시오',
  meansAnotherLevel: ({ cell, label }) =>
    `값 ${cell}의 레이블이 이 파일에서는 ${label}인데, 코드북에서는 다른 집단의 값입니다`,
  meansAnotherLevelHint: '코드북의 `values`나 파일의 값 레이블을 고치십시오',
  readByValueLabels: ({ few, columnCount }) =>
    `값 코드가 코드북과 다른 열 ${columnCount}개는 값 레이블에 따라 읽었습니다: ${few}`,
  columnsFoundLoosely: ({ pairs, foundCount }) =>
    `열 ${foundCount}개는 머리글의 공백, 대소문자, 전각, 자모 결합이나 필수 표시, HTML, 번호, 묶음 이름을 무시하고 찾았습니다: ${pairs}`,
  contradiction: ({ places, headers }) =>
    `이 이름에 맞는 열이 두 개 이상이고(${places}번째 열: ${headers}), 이 행의 값이 서로 다릅니다`,
  contradictionHint:
    '같은 문항이면 틀린 칸을 비우고, 다른 문항이면 이름을 바꾸거나 코드북의 `columns`에 머리글 전체를 적으십시오',
  couldBeItem: ({ name, rows }) =>
    `${name} 문항의 열일 수 있으나 다른 행에서 값이 달라 읽지 않았습니다. 이 열에만 값이 있는 행 ${rows}개`,
  headerAndRows: ({ header, rows }) => `${header} 행 ${rows}개`,
  columnsJoined: ({ joinedCount, name, parts, more }) =>
    `문항 ${joinedCount}개는 열 둘 이상을 한 문항으로 합쳐 읽었습니다: ${name}(${parts.join(', ')})${more}`,
  labelledAsNoAnswer: ({ named, min, max }) =>
    `파일의 값 레이블에서 ${named}: 결측을 뜻하는데, 코드북에서는 유효한 응답(${min}~${max})입니다`,
  labelledAsNoAnswerHint: ({ texts }) =>
    `코드북에 추가: missing: [${texts}]. 또는 그 값이 범위에서 제외되도록 \`min\`과 \`max\`를 고치십시오. 응답이라면 그 문구를 \`answers\`에 적으십시오`,
  labelledDownward: ({ rung }) =>
    `파일의 값 레이블은 낮은 수일수록 높은 응답인데, 코드북에서는 높은 수가 높은 응답입니다: 높은 쪽 끝 ${rung}`,
  labelledOutOfOrder: `파일의 값 레이블은 응답의 순서와 다르게 수를 매겼는데(가나다순·알파벳순 등), 코드북에서는 수의 순서가 응답의 순서입니다`,
  readByLabelsHint: ({ answers, falling }) =>
    `응답 문구대로 읽으려면 코드북에 ${answers}${falling ? ', 역채점 문항이면 `reverse`에 추가' : ''}. 수가 맞다면 파일의 수를 그대로 \`answers\`에 적으십시오`,
  noSuchColumnLeftOut: '이 열이 없어 응답자 특성에서 제외합니다',
  noSuchColumnSeveralRows: '이 열이 없어 중복 응답을 찾지 못합니다',
  fromExcel: 'Excel에서 .xlsx나 "CSV UTF-8(쉼표로 분리)"로 다시 저장하십시오',
  exported: '설문 도구나 통계 프로그램에서 CSV, .xlsx, .sav로 내보내십시오',
  unpack: '먼저 압축을 풀거나 gzip으로 압축하십시오',
  withDuckdb: 'DuckDB가 읽습니다: hanaro score --engine duckdb 파일',
  oldExcelXlsOrHwp: '옛 Excel(.xls)이나 한글(.hwp), 또는 암호가 걸린 Excel 파일',
  hwpFile: '한글(.hwp) 파일',
  pdfFile: 'PDF 파일',
  picture: '그림 파일',
  parquetFile: 'Parquet 파일',
  rtfDocument: 'RTF 문서',
  sqliteFile: 'SQLite 파일',
  stataFile: 'Stata 파일',
  gzipWithinGzip: '두 번 압축한 gzip 파일',
  webPageHtmlOrXml: '웹 페이지(HTML, XML)',
  openInExcelAndSaveAsXlsx: 'Excel에서 열어 .xlsx나 "CSV UTF-8(쉼표로 분리)"로 저장하십시오',
  duckdbDatabase: 'DuckDB 데이터베이스',
  resultOfHanaroJson: 'hanaro의 결과 파일(JSON)',
  nameFilesOfAnswersMade:
    '결과를 낸 응답 파일을 지정하십시오. 응답 없이 집계만 합산하려면 hanaro tally로 만든 파일을 지정하십시오',
  codebook: '코드북',
  nameAnswersAndCodebook: '여기에는 응답 파일을 지정하고, 코드북은 --codebook 뒤에 지정하십시오',
  formatNotRead: ({ name }) => `읽을 수 없는 형식입니다: ${name}`,
  fileChangedWhileRead: '읽는 동안 파일이 바뀌었습니다',
  fileChangedWhileReadHint: '파일을 저장하는 프로그램이 끝난 뒤 다시 실행하십시오',
  again: '파일을 다시 내려받거나 복사하십시오',
  gzipEndsEarly: 'gzip 파일이 중간에 끊겼습니다',
  gzipFileDamaged: 'gzip 파일이 손상되었습니다',
  gzipSwells: ({ largestRatio }) => `gzip 파일이 풀면 ${largestRatio}배 넘게 커집니다`,
  gzipSwellsHint: '믿을 수 있는 파일이라면 gunzip으로 푼 뒤 읽으십시오',
  byteOrderMarkSays: ({ encoding, named }) =>
    `바이트 순서 표시(BOM)로는 ${encoding}인데 --encoding은 ${named}입니다`,
  byteOrderMarkSaysHint: '--encoding 없이 실행하십시오',
  lineEndsHint: '한 줄에 한 응답자씩 적은 텍스트 파일인지, 줄이 나뉘어 있는지 확인하십시오',
  lineLongerThanMb: ({ megabytes }) => `한 줄이 ${megabytes} MB를 넘습니다`,
  firstLineHasCells: ({ found, mostColumns }) => `첫 줄에 칸이 ${found}개 있습니다(최대 ${mostColumns}개)`,
  quoteClosedLate: ({ last, rows }) =>
    `이 행에서 열린 따옴표가 ${last}행에서야 닫힙니다. 그 사이의 줄 ${rows}개는 별개의 행으로 보입니다`,
  quoteClosedLateHint: ({ total, last }) =>
    `${total}행과 ${last}행의 따옴표를 확인하십시오. 칸이 끝나는 곳에서 닫고, 칸 안의 따옴표는 두 번("") 적으십시오`,
  quoteStandsWhereNoneMay: '따옴표가 잘못 놓였습니다',
  insideCellWriteQuote: '칸 안의 따옴표는 두 번("") 적고 칸 전체를 따옴표로 묶으십시오',
  quotedCellNotClosed: '따옴표가 닫히지 않았습니다',
  quotedCellNotClosedWithin: ({ megabytes }) => `따옴표가 ${megabytes} MB 안에 닫히지 않았습니다`,
  changeEncodingOrCharacters: ({ name }) =>
    `${name} 파일이 아니면 --encoding을 바꾸거나 생략하고, 맞으면 이 줄의 깨진 글자를 고치십시오`,
  nameEncoding: '--encoding으로 인코딩을 지정하거나, Excel에서 "CSV UTF-8(쉼표로 분리)"로 다시 저장하십시오',
  charactersOutside: ({ name }) => `${name} 인코딩이 아닌 바이트가 있습니다`,
  charactersNeitherUtf8NorCp949: 'UTF-8도 CP949도 아닌 바이트가 있습니다(CP949로 읽던 중)',
  charactersNotAsTaken: ({ name }) =>
    `${name} 인코딩이 아닌 바이트가 있습니다(앞부분으로 보아 ${name} 파일로 판단함)`,
  nulBytes: '글자가 아닌 NUL 바이트가 있습니다',
  perhapsUtf16: ({ utf16 }) => `UTF-16이라면 --encoding ${utf16}`,
  binaryOrDamaged: '이진 파일이거나 복사하다 깨진 파일입니다: 설문 도구에서 CSV나 .xlsx로 다시 내보내십시오',
  delimiterNotRead: ({ sign }) => `sep= 줄의 구분 기호를 지원하지 않습니다: "${sign}"`,
  delimiterNotReadHint: '쉼표, 세미콜론(;), 탭 가운데 하나로 나누어 저장하십시오',
  sheetRead: ({ name }) => `${name} 시트를 읽었습니다`,
  itemsOnOtherSheets: ({ names, fitting }) => `문항이 있는 시트: ${names}. 다시 실행: --sheet ${fitting}`,
  chooseSheet: ({ names }) => `다른 시트라면 --sheet로 지정하십시오: ${names}`,
  onlySheetRead: ({ name, others }) => `${name} 시트만 읽었습니다. 다른 시트: ${others}`,
  hiddenRowsRead: ({ count }) => `숨긴 행 ${count}개도 읽었습니다`,
  titleRowsAboveHeader: ({ named }) => `머리글 위의 제목 행을 건너뛰었습니다: ${named}행`,
  noTableOnSheet: ({ name }) => `${name} 시트에 표가 없습니다`,
  noTableOnSheetHint: '--sheet로 자료가 있는 시트를 고르십시오',
  spssWeighsCasesByVariable:
    'SPSS 파일에 이 변수로 케이스 가중이 설정되어 있으나, hanaro는 가중하지 않고 케이스 하나를 응답자 한 명으로 셉니다',
  noWorkbookSoHasNoSheets: '시트가 있는 Excel 파일이 아닙니다',
  noWorkbookSoHasNoSheetsHint: '--sheet 없이 실행하십시오',
  tallyHasNoRows: 'hanaro tally가 만든 집계 파일이라 응답 행이 없습니다',
  tallyHasNoRowsHint:
    '응답 파일을 지정하십시오. 집계 파일은 hanaro score, verify, tally에서 사용할 수 있습니다',
  noColumnIsItem: ({ codebook, example }) => `문항 열이 하나도 없습니다(${codebook}의 문항: ${example} …)`,
  checkFirstLineHolds:
    '첫 행이 머리글인지, --codebook으로 이 조사의 코드북을 지정했는지 확인하십시오. 코드북 초안 만들기: hanaro codebook init',
  columnsFitTwoPopulations: ({ population, populationId }) =>
    `열 이름이 두 응답자 유형(${population}, ${populationId})에 똑같이 맞아 판별할 수 없습니다`,
  columnsFitTwoPopulationsHint: ({ ids }) => `하나를 지정하십시오: --population ${ids}`,
  renameNearestItem: ({ nearest, id }) =>
    `${nearest} 열이 ${id} 문항이라면 이름을 바꾸거나 코드북의 \`columns\`에 적으십시오`,
  columnsWithoutNameHold: ({ places, positionCount }) =>
    `이름 없는 열 ${positionCount}개에 값이 있으나 사용하지 않았습니다: ${places}열. 필요하면 머리글에 이름을 적으십시오`,
  numberWithoutLabel: ({ trimmed }) =>
    `이 파일은 코드북과 다른 값 코드를 사용하는데, 값 ${trimmed}에는 레이블이 없습니다`,
  numberWithoutLabelHint:
    '파일의 모든 값에 코드북 `answers`의 응답 문구를 레이블로 붙이거나, 코드북과 같은 값 코드를 사용한 파일을 지정하십시오',
  answerOutside: ({ trimmed, min, max }) => `응답(${trimmed})이 ${min}~${max} 범위를 벗어났습니다`,
  answerOutsideHint: () =>
    `칸을 고치거나 비우십시오. 결측 코드라면 코드북의 \`missing\`에 추가하십시오. 고치지 않고 채점하려면 --on-invalid missing(결측 처리)이나 --on-invalid drop-row(행 제외)를 사용하십시오`,
  neitherNumberNorText: ({ cell, guess, min, max }) =>
    `응답(${cell})이 ${min}~${max}의 정수도, 코드북 \`answers\`의 응답 문구도 아닙니다${guess}`,
  neitherNumberNorTextHint:
    '칸을 고치거나 비우십시오. 응답 문구라면 코드북의 `answers`에, 결측을 뜻하면 `missing`에 추가하십시오',
  notWholeNumber: ({ cell, min, max }) => `응답(${cell})이 ${min}~${max}의 정수가 아닙니다`,
  notWholeNumberHint: ({ decimals }) =>
    `칸을 고치거나 비우십시오. 응답 문구라면 코드북의 \`answers\`에, 결측을 뜻하면 \`missing\`에 추가하십시오${decimals}`,
  decimalCommas: '. 소수점 쉼표가 있는 수는 4,0처럼 정수일 때만 읽습니다',
  decimals: '. 소수는 4.0처럼 정수일 때만 읽습니다',
  raggedRow: ({ found, needed }) => `이 행의 칸은 ${found}개인데 머리글은 ${needed}개입니다`,
  raggedRowHint: '빠지거나 더 들어간 칸을 고치십시오. 구분 기호가 들어 있는 값은 큰따옴표로 묶으십시오',
  levelEmpty: ({ rows, consequence }) => `값이 빈 행 ${rows}개: ${consequence}`,
  levelUnlisted: ({ value, guess, rows, consequence }) =>
    `코드북에 없는 값 ${value}${guess} 행 ${rows}개: ${consequence}`,
  furtherLevelsUnlisted: ({ others, consequence }) =>
    `코드북에 없는 다른 값들 행 ${others}개: ${consequence}`,
  levelsReadLoosely: ({ rows }) =>
    `행 ${rows}개는 띄어쓰기, 대소문자, 전각, 자모 분리, 보이지 않는 글자, 수를 적는 방식(1.0, 01)을 무시하고 읽었습니다`,
  rowsLeftOutByExclude: ({ rows, values }) =>
    `코드북의 \`exclude\`(${values})에 따라 행 ${rows}개를 제외했습니다`,
  unfinishedCounted: ({ count, kinds, column, values }) =>
    `행 ${count}개(${kinds.join(', ')})도 응답자로 처리했습니다. 제외하려면 코드북에 exclude: { ${column}: [${values}] }, 모두 포함하려면 exclude: { ${column}: [] }`,
  respondentEmpty: ({ rows }) => `응답자 번호가 빈 행 ${rows}개: 각각 다른 응답자로 처리합니다`,
  headingsLeftOut: ({ rows }) => `응답이 아니라 머리글인 행 ${rows}개를 제외했습니다`,
  totalsLeftOut: ({ rows }) => `합계 행 ${rows}개를 제외했습니다`,
  raggedRowsLeftOut: ({ rows }) => `칸 수가 머리글과 다른 행 ${rows}개를 제외했습니다`,
  invalidRowsLeftOut: ({ rows }) => `무효 응답이 있는 행 ${rows}개를 제외했습니다`,
  repeatedRespondentsLeftOut: ({ rows }) => `중복 응답 행 ${rows}개를 제외했습니다(응답자마다 한 행만 사용)`,
  incompleteRowsLeftOut: ({ rows }) =>
    `점수가 없는 척도가 있어 제외한 행 ${rows}개(코드북의 \`missing_rule: listwise\`)`,
  repeatedAnswersLeftOut: ({ rows }) => `앞의 행과 모든 응답이 같은 행 ${rows}개를 제외했습니다`,
  cellsNoAnswer: ({ rows, rowsDropped }) =>
    `무효 응답 ${rows}개${rowsDropped ? '' : '를 결측으로 처리했습니다'}`,
  answersReadLoosely: ({ count, columnCount }) =>
    `응답 칸 ${count}개(열 ${columnCount}개)는 띄어쓰기, 대소문자, 전각, 자모 분리, 보이지 않는 글자, 번호나 "점"을 무시하고 읽었습니다`,
  summaryRowHint:
    '합계·평균 행이면 지우거나 --on-summary-row drop으로 제외하십시오. 응답자라면 그 칸의 값을 다른 이름으로 바꾸십시오',
  summaryRowByWord: ({ word }) => `${word} 행은 응답이 아니라 합계·평균 행으로 보입니다`,
  summaryRowByFormulas: 'Excel이 합계 행으로 표시했거나 위의 행들을 집계하는 수식이 있는 행입니다',
  belowSummaryRow: '합계·평균 행 아래에 있고 응답자를 나타내는 칸이 비어 있어 응답이 아닌 것으로 보입니다',
  columnNamesStandInLine: ({ line }) => `열 이름이 첫 줄이 아니라 ${line}행에 있습니다`,
  columnNamesStandInLineHint: '그 위의 줄을 지우십시오',
  fileEmptyHint: '첫 줄에 열 이름, 그 아래에 응답이 있어야 합니다',
  valuesAllDiffer: ({ rows }) => `모두 다른 값 ${rows}개`,
  emptyCells: ({ empty }) => `빈칸 ${empty}`,
  noValueOfGroups: ({ levels, found }) =>
    `코드북의 집단 값(${levels})이 있는 행이 하나도 없습니다. 이 열의 값: ${found.join(', ')}`,
  noValueOfGroupsHint: ({ guess }) =>
    `이 값들을 코드북의 집단 \`values\`에 적거나, 집단을 나타내는 열을 \`group.column\`에 지정하십시오${guess}`,
});

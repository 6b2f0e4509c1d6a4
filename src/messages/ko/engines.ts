import type { engines as english } from '../en/engines.ts';

export const engines = (): ReturnType<typeof english> => ({
  tooManyValues: ({ mostTexts }) => `서로 다른 값이 ${mostTexts}개를 넘어 응답이나 범주로 볼 수 없습니다`,
  tooManyValuesHint: '코드북이 가리키는 열이 맞는지 확인하십시오',
  secondHeaderRow: '두 번째 머리글 행입니다. 데이터베이스는 이 행을 응답으로 집계합니다',
  rowsRepeatColumnNames: ({ rows }) =>
    `머리글이 되풀이된 행이 ${rows}개 있습니다. 데이터베이스는 이런 행을 응답으로 집계합니다`,
  leaveOut: '머리글은 한 행만 남기십시오. CSV 파일은 --engine 없이 채점하면 머리글 행이 제외됩니다',
  messageInRows: ({ message, rows }) => `${message}(행 ${rows}개)`,
  dataChangedWhileCounted: '집계하는 동안 자료가 바뀌었습니다',
  dataChangedWhileCountedHint: '자료를 저장하는 프로그램이 끝난 뒤 다시 실행하십시오',
  namedTwice: '두 번 지정했습니다',
  namedTwiceHint: '한 번만 지정하십시오. 두 번 지정하면 모든 응답이 두 번 집계됩니다',
  packageNotInstalled: ({ name, needs, why }) =>
    `${name}에 필요한 패키지가 설치되어 있지 않습니다: ${needs}${why}`,
  didYouMeanTable: ({ nearest }) => `혹시 --table ${nearest}입니까?`,
  thereAre: ({ tables }) => `있는 테이블: ${tables}`,
  noTable: '테이블이 없습니다',
  severalTables: ({ nameCount, names }) => `테이블이 ${nameCount}개 있습니다: ${names}`,
  severalTablesHint: ({ firstName }) => `--table ${firstName}`,
  addressNotFile: '주소가 아니라 파일을 지정해야 합니다',
  addressNotFileHint: '먼저 내려받으십시오',
  noFiles: '파일이 없습니다',
  foldersInFolder: '폴더 안에 다시 폴더가 있습니다',
  foldersInFolderHint: "집계할 파일을 패턴으로 지정하십시오: 'survey/*/*.parquet'",
  filesOfSeveralFormats: '파일 형식이 섞여 있습니다',
  filesOfSeveralFormatsHint: "한 형식만 패턴으로 지정하십시오: 'survey/*.csv'",
  withDuckdbFilesCsvTsv: 'DuckDB로는 CSV, TSV, Parquet, JSON, .duckdb 파일을 읽습니다',
  withDuckdbFilesCsvTsvHint: '다른 형식은 --engine 없이 채점하십시오',
  notUtf8: 'UTF-8이 아닙니다',
  saveAsUtf8: 'UTF-8로 저장하거나, --engine 없이 채점하십시오',
  noRowOfColumnNames: '머리글 행이 없습니다',
  twoColumnsHaveName: 'DuckDB가 구별하지 못하는 같은 이름의 열이 둘 있습니다',
  twoColumnsHaveNameHint: '열 이름을 고치거나, --engine 없이 채점하십시오',
  quotedCellHoldsLines: ({ rows }) =>
    `따옴표로 묶인 칸 하나에 별개의 행으로 보이는 줄 ${rows}개가 들어 있습니다`,
  quotedCellHoldsLinesHint:
    '닫히지 않은 따옴표가 있는지 확인하십시오. --engine 없이 채점하면 행 번호가 표시됩니다',
  columnsDiffer: ({ firstFile, file, named }) =>
    `두 파일의 열이 다릅니다: ${firstFile}, ${file}${named && ` (${named})`}`,
  columnsDifferHint: '같은 열을 가진 파일끼리 지정하십시오',
  otherwise: ({ cause }) => `DuckDB가 읽지 못했습니다: ${cause}`,
  tooLittleMemory: '메모리가 부족합니다',
  tooLittleMemoryHint:
    '다른 프로그램을 닫거나, CSV로 내보내 --engine 없이 채점하십시오. 그때는 메모리를 거의 사용하지 않습니다',
  anotherProgramHasDatabase: '다른 프로그램이 이 데이터베이스를 사용하고 있습니다',
  anotherProgramHasDatabaseHint: '그 프로그램을 닫고 다시 실행하십시오',
  dataWouldReadAnother: '이 데이터는 지정하지 않은 다른 파일이나 주소를 읽으려 합니다',
  dataWouldReadAnotherHint: '뷰라면 그 바탕이 되는 파일을 직접 지정하십시오',
  tableChoosesAmongTables: '--table은 .duckdb 파일의 테이블을 지정할 때만 사용합니다',
  tableChoosesAmongTablesHint: 'hanaro score --engine duckdb survey.duckdb --table users',
  pairedDataHint:
    '같은 사람을 두 번 조사한 자료면 대응표본 t검정으로 비교하고, 값이 같아도 서로 다른 사람이면 코드북에서 `respondent`를 지우십시오',
  repeatedRespondents: ({ rows }) => `다른 행과 같은 응답자인 행이 ${rows}개 있습니다`,
  repeatedRespondentsHint:
    '응답자마다 한 행만 남기십시오. 데이터베이스의 행에는 순서가 없어 첫 행이나 마지막 행을 고를 수 없습니다',
});

import type { paperReading as english } from '../../en/papers/reading.ts';

export const paperReading = (): ReturnType<typeof english> => ({
  documentDamaged: ({ detail }) => `문서가 손상되었습니다(${detail})`,
  saveDocumentAgain: 'Word, 한글 또는 브라우저에서 열어 다시 저장하십시오',
  documentTooLarge: ({ megabytes }) => `문서가 읽기에 너무 큽니다: ${megabytes} MB 초과`,
  givePartOfDocument: '표가 있는 부분만 새 문서로 저장하십시오',
  tooManyElements: '문서가 읽기에 너무 큽니다: XML 요소가 너무 많음',
  oldDocument: '암호가 걸린 문서이거나 옛 형식(.doc, .hwp, .xls)입니다',
  oldDocumentHint: '암호를 풀고 .docx, .hwpx, .xlsx 또는 .pdf로 저장하십시오',
  documentEncrypted: '문서에 암호가 걸려 있습니다',
  documentEncryptedHint: '암호를 풀고 다시 저장하십시오',
  documentNotRead: ({ name }) => `읽을 수 있는 문서가 아닙니다: ${name}`,
  saveAsDocument: '.docx, .hwpx 또는 .pdf로 저장하십시오',
  notADocument: ({ kinds }) => `읽을 수 있는 형식의 문서가 아닙니다(${kinds})`,
  openDocumentText: 'OpenDocument 파일(.odt 등)',
  zipArchive: 'Word, 한글, Excel 문서가 없는 zip 압축 파일',
  nestedTooDeep: '표 안의 표가 여러 겹: 가장 안쪽 표는 칸의 글로 읽음',
  documentCut: '문서가 너무 커서 일부를 읽지 않음',
  picturesNotRead: ({ count }) => `그림 ${count}개: 그림으로 된 표는 읽지 않음`,
  objectsNotRead: ({ count }) => `통합 문서 등 삽입된 개체 ${count}개: 읽지 않음`,
  tableOfTabs: ({ begin }) => `탭으로 만든 표는 읽지 않음(첫 행: ${begin}). 표로 변환하십시오`,
  nothingInDocument: '문서에 글도 표도 없음',
});

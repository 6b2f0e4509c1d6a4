import type { LocalizedText } from '../../localized.ts';
import { Refusal } from '../refusal.ts';
import { shown } from '../shown.ts';

const saveAgain: LocalizedText = {
  ko: 'Excel에서 열어 "Excel 통합 문서(.xlsx)"로 다시 저장하십시오',
  en: 'open it in Excel and save it again as "Excel Workbook (.xlsx)"',
};
const saveAsCsv: LocalizedText = {
  ko: '자료 시트를 "CSV UTF-8(쉼표로 분리)" 형식으로 저장하십시오',
  en: 'save the sheet with the data as "CSV UTF-8 (comma delimited)"',
};

/** @param detail  what the library said; in English */
export function damagedWorkbook(detail: string): Refusal {
  return new Refusal({
    message: { ko: `통합 문서가 손상되었습니다(${detail})`, en: `the workbook is damaged (${detail})` },
    hint: saveAgain,
  });
}

/** @param what  the limit, with its unit */
export function tooLarge(what: LocalizedText): Refusal {
  return new Refusal({
    message: {
      ko: `통합 문서가 읽기에 너무 큽니다: ${what.ko}`,
      en: `the workbook is too large to read: ${what.en}`,
    },
    hint: saveAsCsv,
  });
}

export function tooManyCells(): Refusal {
  return tooLarge({ ko: '천만 칸 초과', en: 'more than 10 million cells' });
}

export function unpacksTooFar(): Refusal {
  return new Refusal({
    message: {
      ko: '압축을 풀면 지나치게 커지는 파일이어서 읽지 않습니다',
      en: 'the file unpacks to a suspicious size and is not read',
    },
    hint: saveAsCsv,
  });
}

export function oleFile(): Refusal {
  return new Refusal({
    message: {
      ko: '암호가 걸린 통합 문서이거나 옛 Excel 형식(.xls)입니다',
      en: 'this is a workbook with a password, or the old Excel format (.xls)',
    },
    hint: {
      ko: 'Excel에서 열어 암호를 풀고 .xlsx로 저장하십시오',
      en: 'open it in Excel, remove the password and save it as .xlsx',
    },
  });
}

export function encryptedEntry(): Refusal {
  return new Refusal({
    message: { ko: '압축 파일에 암호가 걸려 있습니다', en: 'the archive is encrypted' },
    hint: saveAgain,
  });
}

/** @param what  what the archive is instead; null where that is not known */
export function notAWorkbook(what: LocalizedText | null): Refusal {
  return new Refusal({
    message: what
      ? {
          ko: `Excel 통합 문서(.xlsx)가 아니라 ${what.ko}입니다`,
          en: `this is ${what.en}, not an .xlsx workbook`,
        }
      : { ko: '압축 파일 안에 Excel 통합 문서가 없습니다', en: 'this archive holds no Excel workbook' },
    hint: saveAgain,
  });
}

/** A form service hands its CSV file out in a zip archive. */
export function packedFile(name: string): Refusal {
  return new Refusal({
    message: {
      ko: `압축 파일 안에 ${shown(name)} 파일이 들어 있습니다`,
      en: `this archive holds ${shown(name)}`,
    },
    hint: { ko: '압축을 풀고 그 파일을 지정하십시오', en: 'unpack it, and use that file' },
  });
}

/** @param cell  such as `B5` */
export function badCell(cell: string, line: number, message: LocalizedText): Refusal {
  return new Refusal({
    line,
    message: { ko: `${cell} 셀: ${message.ko}`, en: `cell ${cell}: ${message.en}` },
    hint: saveAgain,
  });
}

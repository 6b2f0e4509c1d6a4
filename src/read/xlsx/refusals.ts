import type { LocalizedText } from '../../localized.ts';
import { messages } from '../../messages/messages.ts';
import { Refusal } from '../refusal.ts';
import { shown } from '../shown.ts';

const saveAgain: LocalizedText = messages.workbooks.saveAgain;
const saveAsCsv: LocalizedText = messages.workbooks.saveAsCsv;

/** @param detail  what the library said; in English */
export function damagedWorkbook(detail: string): Refusal {
  return new Refusal({
    message: messages.workbooks.workbookDamaged({ detail }),
    hint: saveAgain,
  });
}

/** @param what  the limit, with its unit */
export function tooLarge(what: LocalizedText): Refusal {
  return new Refusal({
    message: messages.workbooks.workbookTooLargeToRead({ what }),
    hint: saveAsCsv,
  });
}

export function tooManyCells(): Refusal {
  return tooLarge(messages.workbooks.moreThan100MillionCells);
}

export function tooManyEmptyCells(): Refusal {
  return tooLarge(messages.workbooks.moreThan10MillionEmpty);
}

export function unpacksTooFar(): Refusal {
  return new Refusal({
    message: messages.workbooks.fileUnpacksToSuspiciousSize,
    hint: saveAsCsv,
  });
}

export function oleFile(): Refusal {
  return new Refusal({
    message: messages.workbooks.passwordOrOldExcel,
    hint: messages.workbooks.passwordOrOldExcelHint,
  });
}

export function encryptedEntry(): Refusal {
  return new Refusal({
    message: messages.workbooks.archiveEncrypted,
    hint: saveAgain,
  });
}

/** @param what  what the archive is instead; null where that is not known */
export function notAWorkbook(what: LocalizedText | null): Refusal {
  return new Refusal({
    message: what
      ? messages.workbooks.notXlsxWorkbook({ what })
      : messages.workbooks.archiveHoldsNoExcelWorkbook,
    hint: saveAgain,
  });
}

/** A form service hands its CSV file out in a zip archive. */
export function packedFile(name: string): Refusal {
  return new Refusal({
    message: messages.workbooks.archiveHolds({ name: shown(name) }),
    hint: messages.workbooks.archiveHoldsHint,
  });
}

/** @param cell  such as `B5` */
export function badCell(cell: string, line: number, message: LocalizedText): Refusal {
  return new Refusal({
    line,
    message: messages.workbooks.inCell({ cell, message }),
    hint: saveAgain,
  });
}

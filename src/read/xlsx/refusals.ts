import type { LocalizedText } from '../../localized.ts';
import { messages } from '../../messages/messages.ts';
import { Refusal } from '../refusal.ts';

const { saveAgain, saveAsCsv } = messages.workbooks;

/** @param detail  what the library said; in English */
export function damagedWorkbook(detail: string): Refusal {
  return new Refusal(messages.workbooks.workbookDamaged({ detail }), saveAgain);
}

/** @param what  the limit, with its unit */
export function tooLarge(what: LocalizedText): Refusal {
  return new Refusal(messages.workbooks.workbookTooLargeToRead({ what }), saveAsCsv);
}

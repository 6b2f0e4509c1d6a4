import { messages } from '../../messages/messages.ts';
import { Refusal } from '../../read/refusal.ts';
import type { Bounds } from '../../read/xlsx/bounds.ts';

const mebi = 1024 * 1024;

/** @param detail  what the library said; in English */
export const damagedDocument = (detail: string): Refusal =>
  new Refusal(messages.paperReading.documentDamaged({ detail }), messages.paperReading.saveDocumentAgain);

export const documentTooLarge = (most: number): Refusal =>
  new Refusal(
    messages.paperReading.documentTooLarge({ megabytes: most / mebi }),
    messages.paperReading.givePartOfDocument,
  );

/** What documents of Word and Hangul may ask of the computer; pictures, which are not unpacked, are most of a large one. */
export const documentBounds: Bounds = {
  storedBytes: 64 * mebi,
  entries: 10_000,
  unpackedBytes: 128 * mebi,
  ratio: 200,
  ratioFrom: 8 * mebi,
  xmlDepth: 512,
  xmlTags: 8_000_000,
  xmlTokenCharacters: mebi,
  refusals: {
    damaged: damagedDocument,
    tooManyBytes: documentTooLarge,
    tooManyElements: () =>
      new Refusal(messages.paperReading.tooManyElements, messages.paperReading.givePartOfDocument),
    unpacksTooFar: () =>
      new Refusal(messages.workbooks.fileUnpacksToSuspiciousSize, messages.paperReading.saveDocumentAgain),
    oleFile: () => new Refusal(messages.paperReading.oldDocument, messages.paperReading.oldDocumentHint),
    encrypted: () =>
      new Refusal(messages.paperReading.documentEncrypted, messages.paperReading.documentEncryptedHint),
  },
};

import type { LocalizedText } from '../../localized.ts';
import { messages } from '../../messages/messages.ts';
import { Refusal } from '../../read/refusal.ts';
import type { Bounds } from '../../read/xlsx/bounds.ts';

const mebi = 1024 * 1024;

const refused = (message: LocalizedText, hint: LocalizedText) => new Refusal({ message, hint });

/** @param detail  what the library said; in English */
export const damagedDocument = (detail: string): Refusal =>
  refused(messages.paperReading.documentDamaged({ detail }), messages.paperReading.saveDocumentAgain);

export const documentTooLarge = (most: number): Refusal =>
  refused(
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
      refused(messages.paperReading.tooManyElements, messages.paperReading.givePartOfDocument),
    unpacksTooFar: () =>
      refused(messages.workbooks.fileUnpacksToSuspiciousSize, messages.paperReading.saveDocumentAgain),
    oleFile: () => refused(messages.paperReading.oldDocument, messages.paperReading.oldDocumentHint),
    encrypted: () =>
      refused(messages.paperReading.documentEncrypted, messages.paperReading.documentEncryptedHint),
  },
};

import { messages } from '../../messages/messages.ts';
import { Refusal } from '../refusal.ts';
import { damagedWorkbook, tooLarge } from './refusals.ts';

const { workbooks } = messages;
const mebi = 1024 * 1024;

/** What the archive of a workbook may ask of the computer, and the words in which it is refused. */
export const workbookBounds = {
  storedBytes: 1024 * mebi,
  entries: 10_000,
  /** Of one part; it is streamed, never held. */
  unpackedBytes: 4096 * mebi,
  /** A part may not unpack to more than so many times its size, once it is larger than `ratioFrom`. */
  ratio: 200,
  ratioFrom: 16 * mebi,
  xmlDepth: 64,
  /** Of one part; a cell takes two or three. */
  xmlTags: 300_000_000,
  /** Between two tags; a full cell has 32,767 characters, each written as up to eight. */
  xmlTokenCharacters: mebi,
  refusals: {
    /** @param detail  what the library said; in English */
    damaged: damagedWorkbook,
    tooManyBytes: (most: number) => tooLarge(workbooks.moreThanMb({ megabytes: most / mebi })),
    tooManyElements: () => tooLarge(workbooks.xmlElements),
    unpacksTooFar: () => new Refusal(workbooks.fileUnpacksToSuspiciousSize, workbooks.saveAsCsv),
    /** An older format of Office, or a document with a password. */
    oleFile: () => new Refusal(workbooks.passwordOrOldExcel, workbooks.passwordOrOldExcelHint),
    encrypted: () => new Refusal(workbooks.archiveEncrypted, workbooks.saveAgain),
  },
};

/** The same of any archive of XML. */
export type Bounds = Readonly<typeof workbookBounds>;

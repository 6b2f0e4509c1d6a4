import { messages } from '../../messages/messages.ts';
import { Refusal } from '../refusal.ts';
import { limits } from './limits.ts';
import { damagedWorkbook, tooLarge } from './refusals.ts';

const { workbooks } = messages;

/** What an archive of XML may ask of the computer, and the words in which it is refused. */
export interface Bounds {
  readonly storedBytes: number;
  readonly entries: number;
  /** Of one part. */
  readonly unpackedBytes: number;
  /** A part may not unpack to more than so many times its size, once it is larger than `ratioFrom`. */
  readonly ratio: number;
  readonly ratioFrom: number;
  readonly xmlDepth: number;
  /** Of one part. */
  readonly xmlTags: number;
  /** Between two tags. */
  readonly xmlTokenCharacters: number;
  readonly refusals: {
    /** @param detail  what the library said; in English */
    readonly damaged: (detail: string) => Refusal;
    readonly tooManyBytes: (most: number) => Refusal;
    readonly tooManyElements: () => Refusal;
    readonly unpacksTooFar: () => Refusal;
    /** An older format of Office, or a document with a password. */
    readonly oleFile: () => Refusal;
    readonly encrypted: () => Refusal;
  };
}

export const workbookBounds: Bounds = {
  ...limits,
  refusals: {
    damaged: damagedWorkbook,
    tooManyBytes: (most) => tooLarge(workbooks.moreThanMb({ megabytes: most / 1024 ** 2 })),
    tooManyElements: () => tooLarge(workbooks.xmlElements),
    unpacksTooFar: () => new Refusal(workbooks.fileUnpacksToSuspiciousSize, workbooks.saveAsCsv),
    oleFile: () => new Refusal(workbooks.passwordOrOldExcel, workbooks.passwordOrOldExcelHint),
    encrypted: () => new Refusal(workbooks.archiveEncrypted, workbooks.saveAgain),
  },
};

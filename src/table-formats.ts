export interface TableFormatFacts {
  /** As help texts have it. */
  readonly name: string;
  /** How names of such files end. */
  readonly endings: readonly string[];
  /** How such files begin; empty for text, which nothing else is. */
  readonly begins: readonly Buffer[];
  readonly hasSheets: boolean;
}

const latin1 = (text: string) => Buffer.from(text, 'latin1');

/** Every kind of file that tables of answers are read from, by its name in documents; each has its reader in `read/`. */
export const tableFormats = {
  csv: { name: 'CSV', endings: ['csv', 'tsv'], begins: [], hasSheets: false },
  xlsx: {
    name: 'XLSX',
    endings: ['xlsx'],
    // With contents, without, in parts.
    begins: [latin1('PK\x03\x04'), latin1('PK\x05\x06'), latin1('PK\x07\x08')],
    hasSheets: true,
  },
  sav: { name: 'SAV', endings: ['sav', 'zsav'], begins: [latin1('$FL2'), latin1('$FL3')], hasSheets: false },
} as const satisfies Readonly<Record<string, TableFormatFacts>>;

export type TableFormat = keyof typeof tableFormats;

// Object.keys has no narrower type.
export const tableFormatIds = Object.keys(tableFormats) as [TableFormat, ...TableFormat[]];

/** As help texts list them. */
export const tableFormatNames = [...Object.values(tableFormats).map(({ name }) => name), 'gzip'].join(', ');

const endings = Object.values(tableFormats)
  .flatMap((format) => format.endings)
  .join('|');
const ofTable = new RegExp(`\\.(?:${endings})(?:\\.gz)?$`, 'i');
// Text may be a table, too.
const ends = new RegExp(`(?:\\.(?:${endings}|txt|gz))+$`, 'i');

/** Whether a file is named as a table of answers, and as nothing else. */
export const isNamedAsTable = (file: string): boolean => ofTable.test(file);

export const withoutTableEndings = (file: string): string => file.replace(ends, '');

import type { Source } from '../../read/source/source.ts';
import type { Paper } from '../paper.ts';

export type PaperReader = (source: Source) => Promise<Paper>;

/** A kind of document that papers are read from. */
export interface PaperKind {
  /** How names of such files end. */
  readonly endings: readonly string[];
  /** How such files begin; empty for text, which is told by its name. */
  readonly begins: readonly Buffer[];
  /** In an archive, the part that no other kind has, in lower case. */
  readonly part?: string;
  /** Its reader is loaded when it is needed. */
  readonly load: () => Promise<PaperReader>;
}

const latin1 = (text: string) => Buffer.from(text, 'latin1');
const zip = [latin1('PK\x03\x04'), latin1('PK\x05\x06'), latin1('PK\x07\x08')];

/** Every kind of document that papers are read from. */
export const paperKinds: readonly PaperKind[] = [
  {
    endings: ['.docx'],
    begins: zip,
    part: 'word/document.xml',
    load: async () => (await import('./docx.ts')).readDocx,
  },
  {
    endings: ['.hwpx'],
    begins: zip,
    part: 'contents/section0.xml',
    load: async () => (await import('./hwpx.ts')).readHwpx,
  },
  {
    endings: ['.xlsx', '.xlsm'],
    begins: zip,
    part: 'xl/workbook.xml',
    load: async () => (await import('./xlsx.ts')).readXlsxPaper,
  },
  { endings: ['.html', '.htm'], begins: [], load: async () => (await import('./html.ts')).readHtml },
  {
    endings: ['.md', '.markdown'],
    begins: [],
    load: async () => (await import('./markdown.ts')).readMarkdown,
  },
  { endings: ['.tex'], begins: [], load: async () => (await import('./tex.ts')).readTex },
  {
    endings: ['.pdf'],
    begins: [latin1('%PDF-')],
    load: async () => (await import('./pdf/read-pdf.ts')).readPdf,
  },
];

export const paperEndings: readonly string[] = paperKinds.flatMap(({ endings }) => endings);

/** The kind that a file is named as; undefined for everything that is no paper. */
export function paperKindOf(file: string): PaperKind | undefined {
  const name = file.toLowerCase();
  return paperKinds.find(({ endings }) => endings.some((ending) => name.endsWith(ending)));
}

import type { Archive } from '../../read/xlsx/archive.ts';
import { parseXml } from '../../read/xlsx/parse-xml.ts';
import { damagedDocument } from './document-bounds.ts';
import type { Typeface } from './running-text.ts';

export interface HangulStyles {
  /** By the number that runs name. */
  readonly letters: ReadonlyMap<string, Typeface>;
  /** Styles of paragraphs that are headings. */
  readonly headings: ReadonlySet<string>;
}

const most = 100_000;

/** How letters are set, and which styles are headings, of the head of a Hangul document. */
export async function readHangulStyles(archive: Archive, part: string): Promise<HangulStyles> {
  const letters = new Map<string, Typeface>();
  const headings = new Set<string>();
  if (!archive.has(part)) return { letters, headings };
  let id: string | null = null;
  await parseXml(archive, part, {
    open: (name, attributes) => {
      if (name === 'charPr') {
        if (letters.size >= most) throw damagedDocument('too many styles');
        id = attributes['id'] ?? '';
        letters.set(id, {});
      } else if (name === 'style') {
        const names = `${attributes['name'] ?? ''} ${attributes['engName'] ?? ''}`;
        if (/(?:^|\s)(?:제목|개요|outline|heading|title)/iu.test(names)) headings.add(attributes['id'] ?? '');
      } else if (id !== null && name === 'supscript') letters.set(id, { ...letters.get(id), raised: true });
      else if (id !== null && name === 'bold') letters.set(id, { ...letters.get(id), bold: true });
    },
    close: (name) => {
      if (name === 'charPr') id = null;
    },
  });
  return { letters, headings };
}

import type { Source } from '../../read/source/source.ts';
import { type Archive, openArchive } from '../../read/xlsx/archive.ts';
import { parseXml, type XmlHandlers } from '../../read/xlsx/parse-xml.ts';
import { relationshipsOf } from '../../read/xlsx/relationships.ts';
import type { Paper } from '../paper.ts';
import { documentBounds } from './document-bounds.ts';
import { docxHandlers, type WordMeanings } from './docx-handlers.ts';
import { readDocxStyles } from './docx-styles.ts';
import { PaperBuilder } from './paper-builder.ts';
import type { DraftBlock } from './table-draft.ts';

/**
 * Reads a Word document: paragraphs and tables of its body in order, with footnotes where they are cited. What tracked changes
 * have taken out is left out; headers and footers of pages are not read.
 *
 * @throws Refusal when the archive or its XML is not sound, or asks for too much
 */
export async function readDocx(source: Source): Promise<Paper> {
  const archive = await openArchive(source, documentBounds);
  const main =
    (await relationshipsOf(archive, '')).find(({ kind }) => kind === 'officeDocument')?.part ??
    'word/document.xml';
  const related = await relationshipsOf(archive, main);
  const partOf = (kind: string) => related.find((one) => one.kind === kind)?.part ?? `word/${kind}.xml`;
  const styles = await readDocxStyles(archive, partOf('styles'));
  const builder = new PaperBuilder();
  const notes = new Map([
    ...(await readNotes(archive, partOf('footnotes'), 'footnote', styles)),
    ...(await readNotes(archive, partOf('endnotes'), 'endnote', styles)),
  ]);
  await parseXml(archive, main, docxHandlers(builder, { styles, notes }));
  return builder.paper(source.file);
}

async function readNotes(
  archive: Archive,
  part: string,
  element: string,
  styles: WordMeanings['styles'],
): Promise<Map<string, readonly DraftBlock[]>> {
  const found = new Map<string, readonly DraftBlock[]>();
  if (!archive.has(part)) return found;
  let inner: XmlHandlers | null = null;
  let builder = new PaperBuilder();
  let id = '';
  await parseXml(archive, part, {
    open: (name, attributes, depth) => {
      if (name === element) {
        builder = new PaperBuilder();
        inner = docxHandlers(builder, { styles, notes: new Map() });
        id = attributes['w:id'] ?? '';
      } else inner?.open(name, attributes, depth);
    },
    close: (name, depth) => {
      if (name === element) {
        found.set(`${element} ${id}`, builder.drafts());
        inner = null;
      } else inner?.close?.(name, depth);
    },
    text: (piece) => inner?.text?.(piece),
  });
  return found;
}

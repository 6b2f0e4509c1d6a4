import { posix } from 'node:path';
import type { Source } from '../../read/source/source.ts';
import { type Archive, openArchive } from '../../read/xlsx/archive.ts';
import { parseXml } from '../../read/xlsx/parse-xml.ts';
import type { Paper } from '../paper.ts';
import { damagedDocument, documentBounds } from './document-bounds.ts';
import { hwpxHandlers } from './hwpx-handlers.ts';
import { readHangulStyles } from './hwpx-letters.ts';
import { PaperBuilder } from './paper-builder.ts';

const list = 'Contents/content.hpf';
const manifest = 'META-INF/manifest.xml';

/**
 * Reads a Hangul document (OWPML, KS X 6101): its sections in order, with captions, footnotes and text boxes.
 *
 * @throws Refusal when the archive or its XML is not sound, asks for too much, or has a password
 */
export async function readHwpx(source: Source): Promise<Paper> {
  const archive = await openArchive(source, documentBounds);
  await refuseEncrypted(archive);
  const { sections, head } = await partsOf(archive);
  if (sections.length === 0) throw damagedDocument(`no section in "${list}"`);
  const styles = await readHangulStyles(archive, head);
  const builder = new PaperBuilder();
  for (const section of sections) {
    await parseXml(archive, section, hwpxHandlers(builder, styles));
  }
  return builder.paper(source.file);
}

async function refuseEncrypted(archive: Archive): Promise<void> {
  if (!archive.has(manifest)) return;
  const open = (name: string) => {
    if (name === 'encryption-data') throw documentBounds.refusals.encrypted();
  };
  await parseXml(archive, manifest, { open });
}

/** The sections in the order in which the document lists them. */
async function partsOf(archive: Archive): Promise<{ sections: readonly string[]; head: string }> {
  const items = new Map<string, string>();
  const order: string[] = [];
  if (archive.has(list)) {
    await parseXml(archive, list, {
      open: (name, { id = '', href = '', idref = '' }) => {
        if (name === 'item') items.set(id, href);
        else if (name === 'itemref') order.push(idref);
        if (items.size + order.length > documentBounds.entries) throw damagedDocument('too many parts');
      },
    });
  }
  const part = (href: string) =>
    [href, posix.join('Contents', href)].find((candidate) => archive.has(candidate)) ?? href;
  const named = order.flatMap((id) => items.get(id) ?? []).filter((href) => /section\d+\.xml$/iu.test(href));
  const numbered = Array.from({ length: 1_000 }, (_, at) => `Contents/section${at}.xml`);
  const sections = named.length > 0 ? named.map(part) : numbered.filter((one) => archive.has(one));
  const head = [...items.values()].find((href) => /header\.xml$/iu.test(href)) ?? 'Contents/header.xml';
  return { sections, head: part(head) };
}

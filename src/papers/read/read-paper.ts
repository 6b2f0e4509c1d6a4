import { messages } from '../../messages/messages.ts';
import type { TableOptions } from '../../read/data-table.ts';
import { Refusal } from '../../read/refusal.ts';
import type { Source } from '../../read/source/source.ts';
import { withSource } from '../../read/source/with-source.ts';
import { refusedFormats } from '../../refused-formats.ts';
import type { Paper } from '../paper.ts';
import { pageMarkup } from './begins-as-document.ts';
import { documentBounds } from './document-bounds.ts';
import { type PaperKind, paperEndings, paperKindOf, paperKinds } from './paper-kinds.ts';

/**
 * Reads a document of any kind, told by how it begins, and by its name where it begins as text does.
 *
 * @throws InputError when the file cannot be read, is no document, is damaged or asks for too much
 */
export async function readPaper(file: string, options: Pick<TableOptions, 'given'> = {}): Promise<Paper> {
  return withSource(
    file,
    async (source) => holding(await (await recognised(source).load())(source)),
    options,
  );
}

/** @throws Refusal for a document in which nothing stands at all: a file that was saved too early, or another than was meant */
function holding(paper: Paper): Paper {
  const { nothingInDocument } = messages.paperReading;
  if (paper.blocks.length > 0 || paper.unread.some(({ why }) => why !== nothingInDocument)) return paper;
  throw emptyDocument();
}

const emptyDocument = () =>
  new Refusal(messages.paperReading.nothingInDocument, messages.paperReading.nothingInDocumentHint);

const beginsWith = (head: Buffer, bytes: Buffer) => head.subarray(0, bytes.length).equals(bytes);

/** @throws Refusal for what holds no document that is read */
function recognised({ head, file }: Source): PaperKind {
  if (head.length === 0) throw emptyDocument();
  const named = paperKindOf(file);
  const begins = ({ begins: all }: PaperKind) => all.some((bytes) => beginsWith(head, bytes));
  const candidates = paperKinds.filter(begins);
  if (candidates.length > 0) {
    // Names of parts stand before each; the first ones suffice to tell kinds apart.
    const names = head.toString('latin1').toLowerCase();
    const byPart = candidates.filter(({ part }) => part === undefined || names.includes(part));
    const kind = byPart.find((one) => one === named) ?? byPart[0] ?? candidates.find((one) => one === named);
    if (kind) return kind;
    const isOpenDocument = names.includes('application/vnd.oasis.opendocument');
    throw notRead(isOpenDocument ? messages.paperReading.openDocumentText : messages.paperReading.zipArchive);
  }
  const refused = refusedFormats.find(({ begins: begin }) => begin(head.toString('latin1', 0, 200)));
  if (refused === refusedFormats[0]) throw documentBounds.refusals.oleFile();
  if (refused) throw notRead(refused.name);
  if (named && named.begins.length === 0) return named;
  const page = paperKindOf('page.html');
  if (page && pageMarkup.test(head.toString('latin1', 0, 400))) return page;
  throw new Refusal(
    messages.paperReading.notADocument({ kinds: paperEndings.join(', ') }),
    messages.paperReading.saveAsDocument,
  );
}

function notRead(name: (typeof refusedFormats)[number]['name']): Refusal {
  return new Refusal(messages.paperReading.documentNotRead({ name }), messages.paperReading.saveAsDocument);
}

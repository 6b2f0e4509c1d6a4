import { isUtf8 } from 'node:buffer';
import type { Source } from '../../read/source/source.ts';
import { cp949ToUtf8 } from '../../read/text/cp949-to-utf8.ts';
import { documentTooLarge } from './document-bounds.ts';

const most = 32 * 1024 * 1024;

/**
 * The text of a document that is text: UTF-8 or UTF-16 by its mark, UTF-8, CP949, or what Western Windows writes.
 *
 * @throws Refusal where it is too large
 */
export async function documentText(source: Source): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of source.chunks) {
    length += chunk.length;
    if (length > most) throw documentTooLarge(most);
    chunks.push(chunk);
  }
  return decoded(Buffer.concat(chunks));
}

function decoded(bytes: Buffer): string {
  const as = (encoding: string) => new TextDecoder(encoding).decode(bytes);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return as('utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return as('utf-16be');
  if (isUtf8(bytes)) return as('utf-8');
  const korean = cp949ToUtf8(bytes);
  return typeof korean === 'number' ? as('windows-1252') : new TextDecoder().decode(korean);
}

import { open } from 'node:fs/promises';
import { refusedFormats } from '../../refused-formats.ts';
import { paperKinds } from './paper-kinds.ts';

/** How a web page begins, whatever it is called. */
export const pageMarkup = /^(?:\xef\xbb\xbf)?\s*<(?:!doctype\s+html|html|head|meta|body|table)\b/iu;

/** Whether a file begins as a document does, one that is read or one that is refused by its name; false where it cannot be read. */
export async function beginsAsDocument(file: string): Promise<boolean> {
  const handle = await open(file).catch(() => null);
  if (!handle) return false;
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(400), 0, 400);
    const first = buffer.toString('latin1', 0, bytesRead);
    return (
      paperKinds.some(({ begins }) => begins.some((bytes) => first.startsWith(bytes.toString('latin1')))) ||
      refusedFormats.some(({ begins }) => begins(first)) ||
      pageMarkup.test(first)
    );
  } finally {
    await handle.close();
  }
}

import { messages } from '../../../../messages/messages.ts';
import { Refusal } from '../../../../read/refusal.ts';
import { damagedDocument } from '../../document-bounds.ts';
import { loadPdfLibrary, type PdfDocument, type PdfLibrary } from './pdf-library.js';

export interface OpenPdf {
  readonly document: PdfDocument;
  readonly operators: PdfLibrary['OPS'];
  readonly close: () => Promise<void>;
}

/**
 * Opens a PDF with pdf.js, which is loaded here. Pictures are not unpacked, scripts in it are not run, and nothing is drawn.
 *
 * @throws Refusal when it has a password or is damaged
 */
export async function openPdf(data: Uint8Array): Promise<OpenPdf> {
  fillInForNode20();
  const library = await loadPdfLibrary();
  const loading = library.getDocument({
    data,
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: false,
    fontExtraProperties: true,
    maxImageSize: 1,
    verbosity: 0,
  });
  try {
    const document = await loading.promise;
    return { document, operators: library.OPS, close: () => loading.destroy() };
  } catch (error) {
    await loading.destroy();
    throw refusalOf(error);
  }
}

export function refusalOf(error: unknown): Refusal {
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  if (name === 'PasswordException')
    return new Refusal(messages.paperReading.documentEncrypted, messages.paperReading.documentEncryptedHint);
  return damagedDocument(`PDF: ${message.slice(0, 200)}`);
}

/** What pdf.js asks of the language and Node.js 20 has not; the rest unpdf fills in itself. */
function fillInForNode20(): void {
  if (!('transferToFixedLength' in ArrayBuffer.prototype))
    Object.defineProperty(ArrayBuffer.prototype, 'transferToFixedLength', {
      configurable: true,
      writable: true,
      value(this: ArrayBuffer, length = this.byteLength) {
        const moved = new ArrayBuffer(length);
        new Uint8Array(moved).set(new Uint8Array(this, 0, Math.min(length, this.byteLength)));
        return moved;
      },
    });
}

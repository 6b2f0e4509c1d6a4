import type { Archive } from '../../../read/xlsx/archive.ts';
import { type Attributes, parseXml } from '../../../read/xlsx/parse-xml.ts';
import { unescaped } from '../../../read/xlsx/rich-text.ts';
import { damagedDocument } from '../document-bounds.ts';
import { RunningText } from '../running-text.ts';

const most = 200_000;

/** A text of a sheet as its runs come by, raised ones after a "^"; how it is pronounced, which is written beside it, is left out. */
export class SheetText {
  #text = new RunningText();
  #raised = false;
  #taking = false;
  #pronounced = false;

  open(name: string, attributes: Attributes): void {
    if (name === 'rPh') this.#pronounced = true;
    else if (name === 'r') this.#raised = false;
    else if (name === 'vertAlign') this.#raised = attributes['val'] === 'superscript';
    this.#taking = name === 't' && !this.#pronounced;
  }

  close(name: string): void {
    if (name === 'rPh') this.#pronounced = false;
    else if (name === 'r') this.#raised = false;
    this.#taking = false;
  }

  add(piece: string): void {
    if (this.#taking) this.#text.add(piece, { raised: this.#raised });
  }

  /** What has come since it was asked last. */
  take(): string {
    const { text } = this.#text;
    this.#text = new RunningText();
    return unescaped(text);
  }
}

/** The texts that cells name by their number. */
export async function readSheetTexts(archive: Archive, part: string | null): Promise<readonly string[]> {
  const texts: string[] = [];
  if (part === null || !archive.has(part)) return texts;
  const rich = new SheetText();
  await parseXml(archive, part, {
    open: (name, attributes) => {
      if (name !== 'si') rich.open(name, attributes);
    },
    text: (piece) => rich.add(piece),
    close: (name) => {
      if (name !== 'si') rich.close(name);
      else if (texts.length >= most) throw damagedDocument('too many texts');
      else texts.push(rich.take());
    },
  });
  return texts;
}

import { limits } from './limits.ts';

/**
 * Joins the runs of one text as its `<t>` elements come by; phonetic runs (`<rPh>`) are left out, since they repeat the
 * text as it is pronounced.
 */
export class RichText {
  #text = '';
  #taking = false;
  #phonetic = false;

  start(): void {
    this.#text = '';
    this.#taking = false;
    this.#phonetic = false;
  }

  open(name: string): void {
    if (name === 'rPh') this.#phonetic = true;
    this.#taking = name === 't' && !this.#phonetic;
  }

  close(name: string): void {
    if (name === 'rPh') this.#phonetic = false;
    this.#taking = false;
  }

  add(text: string): void {
    if (this.#taking) this.#text += text;
  }

  /** Whether it is longer than a cell may be, however its characters are written. */
  get tooLong(): boolean {
    return this.#text.length > 8 * limits.cellCharacters;
  }

  get text(): string {
    return unescaped(this.#text);
  }
}

/** Excel writes characters that XML has no place for as `_x000D_`. */
export function unescaped(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

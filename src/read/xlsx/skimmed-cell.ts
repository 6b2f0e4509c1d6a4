import { limits } from './limits.ts';

const [space, quote, ampersand, digit0] = [0x20, 0x22, 0x26, 0x30];
const [digit9, less, underscore] = [0x39, 0x3c, 0x5f];
/** Four characters, compared at once. */
const word = (text: string) => Buffer.from(text).readUInt32BE();
const [cellOpens, styleOpens] = [word('<c r'), word(' s="')];
const forms = [
  form('n', '><v>', '</v></c>'),
  form('s', ' t="s"><v>', '</v></c>'),
  form('n', ' t="n"><v>', '</v></c>'),
  form('inlineStr', ' t="inlineStr"><is><t>', '</t></is></c>'),
];
const emptyCell = Buffer.from('/>');
const valueOpens = Buffer.from('="');
/** In front of its value a cell has no more bytes. */
const longest = 64;
/** So many digits, the first of them not 0, are a number as JavaScript prints it. */
const mostDigits = 15;

/**
 * A cell of nothing but a value, found by its bytes in the form that most programs write. Any other is left to the parser of
 * XML, which says what is wrong with it, too.
 */
export class SkimmedCell {
  row = 0;
  column = -1;
  #found = 0;
  type: (typeof forms)[number]['type'] = 'n';
  style = 0;
  /** Where its value stands; `end` is `start` where it is empty. */
  start = 0;
  end = 0;
  /** Whether it may have an escape of Excel, such as `_x000D_`. */
  escaped = false;

  /** @returns where the cell ends that stands here, farther right than the one before; -1 where there is none */
  next(bytes: Buffer, view: DataView, behind: number): number {
    let from = behind;
    while ((bytes[from] ?? less) <= space) from += 1;
    if (from + longest > bytes.length || view.getUint32(from) !== cellOpens) return -1;
    let at = this.#reference(bytes, from + 4);
    if (at === -1) return -1;
    this.style = 0;
    if (view.getUint32(at) === styleOpens) {
      const end = behindDigits(bytes, at + 4);
      this.style = wholeNumber(bytes, at + 4, end);
      if (this.style === -1 || bytes[end] !== quote) return -1;
      at = end + 1;
    }
    if (spells(bytes, at, emptyCell)) {
      this.column = this.#found;
      this.end = this.start;
      return at + 2;
    }
    for (const form of forms) if (spells(bytes, at, form.opens)) return this.#value(form, bytes, at);
    return -1;
  }

  /** @returns where the reference ends; -1 where it is no cell farther right in the row */
  #reference(bytes: Buffer, from: number): number {
    let letters = 0;
    let at = from + 2;
    for (; at < from + 5; at += 1) {
      const letter = (bytes[at] ?? 0) - 64;
      if (letter < 1 || letter > 26) break;
      letters = 26 * letters + letter;
    }
    const end = behindDigits(bytes, at);
    const isHere = wholeNumber(bytes, at, end) === this.row && bytes[at] !== digit0;
    if (!isHere || letters <= this.column + 1 || letters > limits.columns) return -1;
    if (!spells(bytes, from, valueOpens) || bytes[end] !== quote) return -1;
    this.#found = letters - 1;
    return end + 1;
  }

  #value({ type, opens, closes }: (typeof forms)[number], bytes: Buffer, at: number): number {
    const start = at + opens.length;
    let end = start;
    let escaped = false;
    for (; end < bytes.length; end += 1) {
      const byte = bytes[end];
      if (byte === less) break;
      if (byte === ampersand) return -1;
      if (byte === underscore) escaped = true;
    }
    if (end - start > limits.cellCharacters || !spells(bytes, end, closes)) return -1;
    this.column = this.#found;
    this.type = type;
    this.start = start;
    this.end = end;
    this.escaped = escaped;
    return end + closes.length;
  }
}

function form(type: 'n' | 's' | 'inlineStr', opens: string, closes: string) {
  return { type, opens: Buffer.from(opens), closes: Buffer.from(closes) };
}

function spells(bytes: Buffer, from: number, text: Buffer): boolean {
  for (let index = 0; index < text.length; index += 1) if (bytes[from + index] !== text[index]) return false;
  return true;
}

function behindDigits(bytes: Buffer, from: number): number {
  let at = from;
  for (let byte = bytes[at] ?? 0; byte >= digit0 && byte <= digit9; byte = bytes[at] ?? 0) at += 1;
  return at;
}

/** -1 where it is none, or has too many digits. */
export function wholeNumber(bytes: Uint8Array, start: number, end: number): number {
  if (end === start || end - start > mostDigits) return -1;
  let value = 0;
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte < digit0 || byte > digit9) return -1;
    value = 10 * value + byte - digit0;
  }
  return value;
}

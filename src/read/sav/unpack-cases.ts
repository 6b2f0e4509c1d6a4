import type { SavHeader } from './read-header.ts';
import { damagedSav } from './refusals.ts';

/** How the cases of a file are packed. */
export interface CasePacking extends Pick<SavHeader, 'order' | 'compression' | 'bias'> {
  readonly systemMissing: number;
  /** For every eight bytes of a case, whether they belong to a text. */
  readonly isText: readonly boolean[];
}

/** A case: every eight bytes of it as a number, and as they are; the same memory for every case. */
export interface SavCase {
  readonly numbers: Float64Array;
  readonly bytes: Buffer;
}

const commandsPerBlock = 8;
const literal = 253;

/** Unpacks cases, whose elements are eight bytes each, or commands of one byte where one is enough. */
export class CaseUnpacker {
  readonly #packing: CasePacking;
  readonly #onCase: (unpacked: SavCase) => void;
  readonly #case: SavCase;
  readonly #commands: Uint8Array;
  #element = 0;
  #command = commandsPerBlock;
  #rest: Buffer = Buffer.alloc(0);
  #ended = false;

  constructor(packing: CasePacking, onCase: (unpacked: SavCase) => void) {
    this.#packing = packing;
    this.#onCase = onCase;
    const numbers = new Float64Array(packing.isText.length);
    this.#case = { numbers, bytes: Buffer.from(numbers.buffer) };
    this.#commands = new Uint8Array(commandsPerBlock).fill(literal);
  }

  /** Whether the bytes so far end with a case. */
  get complete(): boolean {
    return this.#element === 0 && (this.#ended || this.#rest.length === 0);
  }

  push(chunk: Buffer): void {
    if (this.#ended) return;
    const packed = this.#packing.compression !== 'none';
    const bytes = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]);
    let at = 0;
    while (!this.#ended) {
      const block = packed && this.#command === commandsPerBlock;
      const code = block ? literal : (this.#commands[packed ? this.#command : 0] ?? 0);
      if (code === literal && bytes.length - at < 8) break;
      if (block) {
        for (let index = 0; index < 8; index += 1) this.#commands[index] = bytes[at + index] ?? 0;
        this.#command = 0;
      } else {
        this.#run(code, bytes, at);
        this.#command += 1;
      }
      if (code === literal) at += 8;
    }
    this.#rest = bytes.subarray(at);
  }

  #run(code: number, from: Buffer, at: number): void {
    if (code === 0) return;
    if (code === 252) {
      this.#ended = true;
      return;
    }
    const { order, bias, systemMissing, isText } = this.#packing;
    const { numbers, bytes } = this.#case;
    const element = this.#element;
    const start = 8 * element;
    if (isText[element] === true) {
      if (code === literal)
        for (let index = 0; index < 8; index += 1) bytes[start + index] = from[at + index] ?? 0;
      else if (code === 254) bytes.fill(0x20, start, start + 8);
      else if (code === bias) bytes.fill(0, start, start + 8);
      else throw unfitting();
    } else if (code < 252) numbers[element] = code - bias;
    else if (code === literal) numbers[element] = order.double(from, at);
    else if (code === 255) numbers[element] = systemMissing;
    else throw unfitting();
    this.#element += 1;
    if (this.#element < isText.length) return;
    this.#element = 0;
    this.#onCase(this.#case);
  }
}

const unfitting = () => damagedSav('a command that does not fit its variable');

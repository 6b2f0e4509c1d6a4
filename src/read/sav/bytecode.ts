import type { ByteOrder } from './byte-order.ts';
import { damagedSav } from './refusals.ts';

/** How the cases of a file are packed. */
export interface CasePacking {
  readonly order: ByteOrder;
  /** What a command code is more than the number it stands for. */
  readonly bias: number;
  readonly systemMissing: number;
  /** For every eight bytes of a case, whether they belong to a text. */
  readonly isText: readonly boolean[];
}

const commandsPerBlock = 8;

/** Unpacks cases whose elements are commands of one byte, where one is enough. */
export class Bytecode {
  readonly #packing: CasePacking;
  readonly #onCase: (bytes: Buffer) => void;
  readonly #case: Buffer;
  #element = 0;
  #commands: Buffer = Buffer.alloc(commandsPerBlock);
  #command = commandsPerBlock;
  #rest: Buffer = Buffer.alloc(0);
  #ended = false;

  /** @param onCase  gets every case; the bytes are reused */
  constructor(packing: CasePacking, onCase: (bytes: Buffer) => void) {
    this.#packing = packing;
    this.#onCase = onCase;
    this.#case = Buffer.alloc(8 * packing.isText.length);
  }

  /** Whether the bytes so far end with a case. */
  get complete(): boolean {
    return this.#element === 0 && (this.#ended || this.#rest.length === 0);
  }

  push(chunk: Buffer): void {
    if (this.#ended) return;
    const bytes = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]);
    let at = 0;
    while (!this.#ended) {
      const literal = this.#command === commandsPerBlock || this.#commands[this.#command] === 253;
      if (literal && bytes.length - at < 8) break;
      if (this.#command === commandsPerBlock) {
        this.#commands = Buffer.from(bytes.subarray(at, at + 8));
        this.#command = 0;
      } else {
        this.#run(this.#commands[this.#command] ?? 0, bytes, at);
        this.#command += 1;
      }
      if (literal) at += 8;
    }
    this.#rest = bytes.subarray(at);
  }

  #run(code: number, bytes: Buffer, at: number): void {
    if (code === 0) return;
    if (code === 252) {
      this.#ended = true;
      return;
    }
    const { order, bias, systemMissing, isText } = this.#packing;
    const start = 8 * this.#element;
    const text = isText[this.#element] === true;
    if (code === 253) bytes.copy(this.#case, start, at, at + 8);
    else if (code === 254 && text) this.#case.fill(0x20, start, start + 8);
    else if (code === 255 && !text) order.writeDouble(this.#case, systemMissing, start);
    else if (code < 252 && !text) order.writeDouble(this.#case, code - bias, start);
    else if (code === bias && text) this.#case.fill(0, start, start + 8);
    else throw damagedSav('a command that does not fit its variable');
    this.#element += 1;
    if (this.#element < isText.length) return;
    this.#element = 0;
    this.#onCase(this.#case);
  }
}

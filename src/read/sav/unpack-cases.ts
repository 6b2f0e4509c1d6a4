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

/**
 * Unpacks cases, whose elements are eight bytes each, or commands of one byte where one is enough.
 *
 * @returns whether the bytes end with a case
 */
export async function unpackCases(
  pieces: AsyncIterable<Buffer>,
  { order, compression, bias, systemMissing, isText }: CasePacking,
  onCase: (unpacked: SavCase) => void,
): Promise<boolean> {
  const numbers = new Float64Array(isText.length);
  const bytes = Buffer.from(numbers.buffer);
  const unpacked = { numbers, bytes };
  const commands = new Uint8Array(commandsPerBlock).fill(literal);
  const packed = compression !== 'none';
  let command = packed ? commandsPerBlock : 0;
  let element = 0;
  let rest: Buffer = Buffer.alloc(0);
  let ended = false;

  function run(code: number, from: Buffer, at: number): void {
    if (code === 0) return;
    if (code === 252) {
      ended = true;
      return;
    }
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
    element += 1;
    if (element < isText.length) return;
    element = 0;
    onCase(unpacked);
  }

  for await (const piece of pieces) {
    if (ended) continue;
    const from = rest.length === 0 ? piece : Buffer.concat([rest, piece]);
    let at = 0;
    while (!ended) {
      const isBlock = command === commandsPerBlock;
      const code = isBlock ? literal : (commands[command] ?? 0);
      if (code === literal && from.length - at < 8) break;
      if (isBlock) {
        for (let index = 0; index < 8; index += 1) commands[index] = from[at + index] ?? 0;
        command = 0;
      } else {
        run(code, from, at);
        if (packed) command += 1;
      }
      if (code === literal) at += 8;
    }
    rest = from.subarray(at);
  }
  return element === 0 && (ended || rest.length === 0);
}

const unfitting = () => damagedSav('a command that does not fit its variable');

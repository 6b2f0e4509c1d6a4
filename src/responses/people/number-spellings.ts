/** How many names are remembered: what is said of more is said of these. */
const mostNames = 10_000;
const longestName = 24;

const zero = 0x30;
const nine = 0x39;
const plus = 0x2b;
const point = 0x2e;
const comma = 0x2c;

const number = /^\+?0*(\d+?)(?:[.,]0{1,2})?$/;

/** A number that is written in several ways, how many there are, and the first two ways with 7 in place of the number. */
export interface NamesAlike {
  readonly count: number;
  readonly one: string;
  readonly other: string;
}

/** Names that are a number as programs rewrite it that take names for numbers: `43.0`, `43,0`, `043`, `+43`. */
export class NumberSpellings {
  /** By the number as it is usually written: the first two other ways. */
  readonly #others = new Map<string, readonly [first: string, second?: string]>();

  /** Takes a new name; of one that is no such number, some bytes are looked at. */
  add(bytes: Uint8Array, start: number, end: number): void {
    if (this.#others.size >= mostNames || !mayBeRewritten(bytes, start, end)) return;
    const name = Buffer.from(bytes.subarray(start, end)).toString();
    const usual = number.exec(name)?.[1];
    if (usual === undefined || usual === name) return;
    const [first = name] = this.#others.get(usual) ?? [];
    this.#others.set(usual, first === name ? [name] : [first, name]);
  }

  /**
   * @param isName  whether a number as it is usually written was met as a name, too
   * @returns null where no two names are the same number
   */
  alike(isName: (usual: string) => boolean): NamesAlike | null {
    const found = [...this.#others].flatMap(([usual, [first, second]]) => {
      const one = isName(usual) ? usual : second;
      return one === undefined ? [] : { one: withSeven(one, usual), other: withSeven(first, usual) };
    });
    const [first] = found;
    return first ? { ...first, count: found.length } : null;
  }
}

/** A name is not given: messages may be passed on. */
const withSeven = (name: string, usual: string) => name.replace(new RegExp(`${usual}(?=$|[.,])`), '7');

function mayBeRewritten(bytes: Uint8Array, start: number, end: number): boolean {
  const last = bytes[end - 1] ?? 0;
  if (last < zero || last > nine || end - start < 2 || end - start > longestName) return false;
  if (bytes[start] === zero || bytes[start] === plus) return true;
  if (last !== zero) return false;
  const before = bytes[end - 2] === zero ? bytes[end - 3] : bytes[end - 2];
  return before === point || before === comma;
}

/** Below 2^26, so that products of two remainders are exact. */
const prime = 67_108_859;

/**
 * What can be computed from given vectors of whole numbers by adding and multiplying.
 *
 * Reckons with remainders of a large prime, which is exact but for vectors of numbers as large as the prime: those of
 * scales are −1, 0 and 1.
 */
export class Span {
  readonly #rows: { readonly pivot: number; readonly row: readonly number[] }[] = [];

  static of(vectors: Iterable<readonly number[]>): Span {
    const span = new Span();
    for (const vector of vectors) span.add(vector);
    return span;
  }

  get rank(): number {
    return this.#rows.length;
  }

  contains(vector: readonly number[]): boolean {
    return this.#rest(vector).every((value) => value === 0);
  }

  /** @returns whether the vector could not be computed from those before it */
  add(vector: readonly number[]): boolean {
    const rest = this.#rest(vector);
    const pivot = rest.findIndex((value) => value !== 0);
    if (pivot < 0) return false;
    const inverse = power(rest[pivot] ?? 0, prime - 2);
    this.#rows.push({ pivot, row: rest.map((value) => (value * inverse) % prime) });
    return true;
  }

  #rest(vector: readonly number[]): number[] {
    const rest = vector.map((value) => ((value % prime) + prime) % prime);
    for (const { pivot, row } of this.#rows) {
      const times = rest[pivot] ?? 0;
      if (times === 0) continue;
      for (let index = 0; index < rest.length; index += 1) {
        rest[index] = ((rest[index] ?? 0) + (prime - times) * (row[index] ?? 0)) % prime;
      }
    }
    return rest;
  }
}

function power(base: number, exponent: number): number {
  let [result, square] = [1, base];
  for (let left = exponent; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) result = (result * square) % prime;
    square = (square * square) % prime;
  }
  return result;
}

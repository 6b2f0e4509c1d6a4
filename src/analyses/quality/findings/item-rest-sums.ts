import { ExactSum } from './exact-sum.ts';

/** Which way an item goes with the rest of its scale, `slightly` where chance may explain it. */
export type Direction = 'against' | 'slightly_against' | 'not_against';

/** Sums from which the correlation of an item with the sum of the others follows exactly. */
export class ItemRestSums {
  n = 0;
  readonly #x = new ExactSum();
  readonly #y = new ExactSum();
  readonly #xx = new ExactSum();
  readonly #yy = new ExactSum();
  readonly #xy = new ExactSum();

  add(item: number, rest: number): void {
    this.n += 1;
    this.#x.add(item);
    this.#y.add(rest);
    this.#xx.add(item * item);
    this.#yy.add(rest * rest);
    this.#xy.add(item * rest);
  }

  /**
   * `against` where t = r √((n − 2) / (1 − r²)) is below −2: t² > 4, in whole numbers
   * (n − 2) C² > 4 (Sx Sy − C²) with C = nΣxy − ΣxΣy, Sx = nΣx² − (Σx)².
   */
  direction(): Direction {
    const n = BigInt(this.n);
    const [x, y] = [this.#x.value, this.#y.value];
    const covariance = n * this.#xy.value - x * y;
    if (covariance >= 0n) return 'not_against';
    const spread = (n * this.#xx.value - x * x) * (n * this.#yy.value - y * y);
    const square = covariance * covariance;
    return (n - 2n) * square > 4n * (spread - square) ? 'against' : 'slightly_against';
  }
}

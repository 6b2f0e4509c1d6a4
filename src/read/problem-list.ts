import { InputError, type Problem } from '../errors.ts';
import type { LocalizedText } from '../localized.ts';

/** How many problems are listed one by one; the rest is only counted. */
const mostListed = 20;

/** Collects what is wrong with the input, so that one run shows all of it. */
export class ProblemList {
  readonly #listed: Problem[] = [];
  #unlisted = 0;

  add(problem: Problem): void {
    if (this.#listed.length < mostListed) this.#listed.push(problem);
    else this.#unlisted += 1;
  }

  /** @param hint  in place of those of the problems */
  addAll(other: ProblemList, hint?: LocalizedText): void {
    for (const problem of other.#listed) this.add(hint ? { ...problem, hint } : problem);
    this.#unlisted += other.#unlisted;
  }

  get count(): number {
    return this.#listed.length + this.#unlisted;
  }

  /** @returns null where the input is refused, which is added */
  async catching<Result>(read: () => Promise<Result>): Promise<Result | null> {
    try {
      return await read();
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      for (const problem of error.problems) this.add(problem);
      this.#unlisted += error.unlisted;
      return null;
    }
  }

  /** @throws InputError when anything was added */
  throwIfAny(): void {
    if (this.#listed.length > 0) throw new InputError(this.#listed, this.#unlisted);
  }
}

import { InputError, type Problem } from '../../errors.ts';
import type { LocalizedText } from '../../localized.ts';
import { messages } from '../../messages/messages.ts';

/** Collects the contradictions of one codebook, each with its path in the file. */
export class CodebookFaults {
  readonly #file: string;
  readonly #problems: Problem[] = [];

  constructor(file: string) {
    this.#file = file;
  }

  add(path: string, message: LocalizedText, hint: LocalizedText): void {
    this.#problems.push({ file: this.#file, path, message, hint });
  }

  /**
   * Names of one list must differ.
   *
   * @returns the names that are repeated
   */
  addRepeats(path: string, names: readonly string[]): ReadonlySet<string> {
    const repeated = new Set(names.filter((name, index) => names.indexOf(name) !== index));
    for (const name of repeated) {
      this.add(path, messages.codebookSyntax.usedTwice({ name }), messages.codebookSyntax.useEachNameOnce);
    }
    return repeated;
  }

  /** @throws InputError when there are any */
  throwIfAny(): void {
    if (this.#problems.length > 0) throw new InputError(this.#problems);
  }
}

import type { Problem } from '../../errors.ts';
import { messages } from '../../messages/messages.ts';
import type { AnswerInput } from '../../responses/answer-input.ts';

/** Something that may be counted once only, by the hash of its bytes. */
export interface Content {
  readonly file: string;
  readonly sha256: string;
}

/** Inputs with rows; of one whose hash is not known nothing can be said. */
export function contentsOf(inputs: readonly AnswerInput[]): Content[] {
  return inputs.flatMap(({ file, facts, ledger }) =>
    facts.contentSha256 === null || ledger.read === 0 ? [] : [{ file, sha256: facts.contentSha256 }],
  );
}

/** Finds what is given twice, itself or within a tally. */
export class ContentsSeen {
  readonly #files = new Map<string, string>();

  /** @returns the first that was there before; then the rest is not looked at */
  add(contents: readonly Content[]): Problem | undefined {
    for (const { file, sha256 } of contents) {
      const earlier = this.#files.get(sha256);
      if (earlier !== undefined) return sameContent(file, earlier);
      this.#files.set(sha256, file);
    }
    return undefined;
  }
}

/** The same content given twice would count everybody twice. */
function sameContent(file: string, earlier: string): Problem {
  return {
    file,
    message: messages.common.hasSameContent({ file: earlier }),
    hint: messages.tally.hasSameContentHint,
  };
}

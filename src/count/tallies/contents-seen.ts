import type { Problem } from '../../errors.ts';
import { messages } from '../../messages/messages.ts';
import type { AnswerInput } from '../../responses/answer-input.ts';

/** Something that may be counted once only, by the hash of its bytes. */
export interface Content {
  readonly file: string;
  /** Null where it is not known; computed where it is asked for. */
  readonly sha256: () => string | null;
}

/** Inputs with rows. */
export function contentsOf(inputs: readonly AnswerInput[]): Content[] {
  return inputs.flatMap(({ file, facts, ledger }) =>
    ledger.read === 0 ? [] : [{ file, sha256: () => facts.contentSha256 }],
  );
}

/** Finds what is given twice, itself or within a tally. */
export class ContentsSeen {
  readonly #seen: Content[] = [];

  /** @returns the first that was there before; then the rest is not looked at */
  add(contents: readonly Content[]): Problem | undefined {
    for (const content of contents) {
      const earlier = this.#seen.find(({ sha256 }) => sha256() !== null && sha256() === content.sha256());
      if (earlier !== undefined) return sameContent(content.file, earlier.file);
      this.#seen.push(content);
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

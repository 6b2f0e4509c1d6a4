import type { Problem } from '../errors.ts';
import type { LocalizedText } from '../localized.ts';

/** Why a file cannot be used, reported from inside its format, where the file's name is not known. */
export class Refusal extends Error {
  readonly problem: Omit<Problem, 'file'>;

  /** @param hint  what to type next */
  constructor(message: LocalizedText, hint?: LocalizedText, place: Pick<Problem, 'line' | 'column'> = {}) {
    super(message.en);
    this.name = 'Refusal';
    this.problem = { ...place, message, ...(hint && { hint }) };
  }
}

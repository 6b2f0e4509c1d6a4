import { InvalidArgumentError } from 'commander';
import type { LocalizedText } from '../../localized.ts';

/** A value that an option or argument cannot have. */
export class InvalidValue extends InvalidArgumentError {
  /** What it can have. */
  readonly needed: LocalizedText;
  /** What was probably meant. */
  readonly meant: string | undefined;

  constructor(needed: LocalizedText, meant?: string) {
    super(needed.en);
    this.needed = needed;
    this.meant = meant;
  }
}

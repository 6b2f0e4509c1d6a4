import type { Outcomes } from '../document/outcomes.ts';
import { UsageError } from '../errors.ts';
import { messages } from '../messages/messages.ts';
import type { Format } from './format.ts';

/** A format for what was checked. */
export function checked(name: string, render: (outcomes: Outcomes) => string): Format {
  return async ({ outcomes }) => {
    if (outcomes) return render(await outcomes());
    throw new UsageError({
      message: messages.formats.onlyForChecks({ name }),
      hint: messages.formats.onlyForChecksHint,
    });
  };
}

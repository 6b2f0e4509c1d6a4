import { UsageError } from '../../errors.ts';
import { messages } from '../../messages/messages.ts';

/** Two options that ask for different things. */
export const contradiction = (one: string, other: string) =>
  new UsageError({
    message: messages.commands.contradictEachOther({ one, other }),
    hint: messages.commands.contradictEachOtherHint,
  });

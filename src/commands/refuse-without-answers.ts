import { InputError } from '../errors.ts';
import type { LocalizedText } from '../localized.ts';
import { messages } from '../messages/messages.ts';

/** As a report has them. */
interface Populations {
  readonly populations: readonly {
    readonly label: LocalizedText;
    readonly groups: readonly { readonly n: number }[];
  }[];
}

/**
 * Without people there are no figures: a file of column names alone is a slip.
 *
 * @throws InputError naming a population without answers
 */
export function refuseWithoutAnswers({ populations }: Populations, files: readonly string[]): void {
  const empty = populations.find(({ groups }) => groups.every(({ n }) => n === 0));
  if (!empty) return;
  throw new InputError([
    {
      file: files.join(', '),
      message: messages.commands.noAnswers({ empty: empty.label }),
      hint: messages.commands.rowsAreNeeded,
    },
  ]);
}

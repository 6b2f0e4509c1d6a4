import { type Command, Option } from 'commander';
import { messages } from '../../messages/messages.ts';
import { adjustments } from '../../stats/omnibus/adjusted-p-values.ts';
import { alternatives } from '../../stats/two-groups/one-sided-p.ts';
import type { Words } from '../shared-options.ts';
import { InvalidValue } from '../usage/invalid-value.ts';

/** How independent groups are compared. */
export function addGroupOptions(command: Command, text: Words): void {
  const { options } = messages.compare;
  command
    .addOption(
      new Option('--test <name>', text(messages.help.testOption))
        .choices(['student', 'welch', 'auto'])
        .default('student'),
    )
    .addOption(new Option('--alternative <side>', text(options.alternative)).choices(alternatives))
    .option('--margin <n>', text(options.margin), positiveNumber)
    .addOption(new Option('--adjust <method>', text(options.adjust)).choices(adjustments))
    .option('--family <ids>', text(options.family));
}

function positiveNumber(written: string): number {
  const value = Number(written);
  if (written.trim() !== '' && value > 0 && value < Infinity) return value;
  throw new InvalidValue(messages.compare.positiveNumber);
}

import { type Command, Option } from 'commander';
import { messages } from '../../messages/messages.ts';
import type { Words } from '../shared-options.ts';

export function addPairedOptions(command: Command, text: Words): void {
  command.addOption(
    new Option('--paired <ids>', text(messages.paired.options.paired)).argParser(
      (written: string, earlier: readonly string[] | undefined) => [...(earlier ?? []), written],
    ),
  );
}

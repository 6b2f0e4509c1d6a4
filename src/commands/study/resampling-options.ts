import type { Command } from 'commander';
import { messages } from '../../messages/messages.ts';
import { wholeNumber } from '../parse-arguments.ts';
import type { Words } from '../shared-options.ts';

/** Fewer draws say too little of a p of .05, or of the ends of a 95 % interval. */
const draws = wholeNumber(99, 1_000_000);

export function addResamplingOptions(command: Command, text: Words): void {
  const { options } = messages.paired;
  command
    .option('--permutations <n>', text(options.permutations), draws)
    .option('--bootstrap <n>', text(options.bootstrap), draws)
    .option('--seed <n>', text(options.seed), wholeNumber(0, 2 ** 32 - 1));
}

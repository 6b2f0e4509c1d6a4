import { type Command, Option } from 'commander';
import { type PercentBase, percentBases } from '../../analyses/characteristics/percent-base.ts';
import { messages } from '../../messages/messages.ts';
import { wholeNumber } from '../parse-arguments.ts';
import type { TerminalEnvironment } from '../terminal-environment.ts';
import { type StudyOptionValues, studyCommand } from './study-command.ts';

interface DescribeOptions extends StudyOptionValues {
  readonly percent: PercentBase;
  readonly seed: number;
}

/** `hanaro describe`: who answered. */
export function describeCommand(environment: TerminalEnvironment): Command {
  return studyCommand(
    {
      name: 'describe',
      examples: [
        'hanaro describe users.csv',
        'hanaro describe users.csv --percent table',
        'hanaro describe survey.csv --codebook survey.yaml -o respondents.xlsx',
      ],
      addOptions: (command, text) =>
        command
          .addOption(
            new Option('--percent <base>', text(messages.describe.percentOption))
              .choices([...percentBases])
              .default('column'),
          )
          .option('--seed <n>', text(messages.describe.seedOption), wholeNumber(0, 2 ** 31 - 1), 1),
      study: async () => (await import('../../analyses/studies/describe-study.ts')).describeStudy,
      settings: ({ percent, seed }: DescribeOptions) => ({ percent, seed }),
    },
    environment,
  );
}

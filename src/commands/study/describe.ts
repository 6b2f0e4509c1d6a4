import type { Command } from 'commander';
import { messages } from '../../messages/messages.ts';
import type { TerminalEnvironment } from '../terminal-environment.ts';
import { studyCommand } from './study-command.ts';

/** `hanaro describe`: who answered. */
export function describeCommand(environment: TerminalEnvironment): Command {
  return studyCommand(
    {
      name: 'describe',
      description: messages.studies.describe,
      examples: [
        'hanaro describe users.csv',
        'hanaro describe survey.csv --codebook survey.yaml -o respondents.xlsx',
      ],
      study: async () => (await import('../../analyses/studies/describe-study.ts')).describeStudy,
      settings: () => ({}),
    },
    environment,
  );
}

import type { Command } from 'commander';
import type { TerminalEnvironment } from '../terminal-environment.ts';
import { studyCommand } from './study-command.ts';

/** `hanaro reliability`: how good the scales are. */
export function reliabilityCommand(environment: TerminalEnvironment): Command {
  return studyCommand(
    {
      name: 'reliability',
      examples: [
        'hanaro reliability users.csv',
        'hanaro reliability users.csv --by sex',
        'hanaro reliability survey.csv --codebook survey.yaml -o reliability.xlsx',
        'hanaro reliability survey.csv --format csv --table reliability_items',
      ],
      study: async () => (await import('../../analyses/studies/reliability-study.ts')).reliabilityStudy,
      settings: () => ({}),
    },
    environment,
  );
}

import { type Command, Option } from 'commander';
import type { ReportSettings } from '../../analyses/report/report-head.ts';
import { messages } from '../../messages/messages.ts';
import type { TerminalEnvironment } from '../terminal-environment.ts';
import { addPairedOptions, type PairedOptionValues, pairedSettingsOf } from './paired-options.ts';
import {
  addResamplingOptions,
  type ResamplingOptionValues,
  resamplingSettingsOf,
} from './resampling-options.ts';
import { type StudyOptionValues, studyCommand } from './study-command.ts';

interface CompareOptions extends StudyOptionValues, PairedOptionValues, ResamplingOptionValues {
  readonly test: ReportSettings['test'];
}

/** `hanaro compare`: what differs between groups, between scores of the same people, and from wave to wave. */
export function compareCommand(environment: TerminalEnvironment): Command {
  return studyCommand(
    {
      name: 'compare',
      description: messages.paired.command,
      examples: [
        'hanaro compare users.csv --paired tangibles,empathy',
        'hanaro compare users.csv --paired tangibles,empathy --permutations 9999 --seed 1',
        'hanaro compare survey.csv --codebook survey.yaml --bootstrap 9999 -o waves.xlsx',
      ],
      addOptions: (command, text) => {
        command.addOption(
          new Option('--test <name>', text(messages.help.testOption))
            .choices(['student', 'welch', 'auto'])
            .default('student'),
        );
        addPairedOptions(command, text);
        addResamplingOptions(command, text);
      },
      matchesWaves: true,
      study: async () => (await import('../../analyses/studies/compare-study.ts')).compareStudy,
      settings: (options: CompareOptions, codebook) => ({
        test: options.test,
        levene_below: 0.05,
        ...pairedSettingsOf(options, codebook),
        ...resamplingSettingsOf(options),
      }),
    },
    environment,
  );
}

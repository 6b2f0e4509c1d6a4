import type { Command } from 'commander';
import { messages } from '../../messages/messages.ts';
import type { TerminalEnvironment } from '../terminal-environment.ts';
import {
  addGroupOptions,
  type GroupOptionValues,
  groupSettingsOf,
  refuseWithoutGroups,
} from './group-options.ts';
import { addPairedOptions, type PairedOptionValues, pairedSettingsOf } from './paired-options.ts';
import {
  addResamplingOptions,
  type ResamplingOptionValues,
  resamplingSettingsOf,
} from './resampling-options.ts';
import { type StudyOptionValues, studyCommand } from './study-command.ts';

interface CompareOptions
  extends StudyOptionValues,
    GroupOptionValues,
    PairedOptionValues,
    ResamplingOptionValues {}

/** `hanaro compare`: what differs between groups, between scores of the same people, and from wave to wave. */
export function compareCommand(environment: TerminalEnvironment): Command {
  return studyCommand(
    {
      name: 'compare',
      description: messages.paired.command,
      examples: [
        'hanaro compare users.csv',
        'hanaro compare users.csv --by age_group --adjust holm',
        'hanaro compare survey.csv --codebook survey.yaml --margin 0.5 -o comparison.xlsx',
        'hanaro compare users.csv --paired tangibles,empathy',
        'hanaro compare users.csv --paired tangibles,empathy --permutations 9999 --seed 1',
        'hanaro compare survey.csv --codebook survey.yaml --bootstrap 9999 -o waves.xlsx',
      ],
      addOptions: (command, text) => {
        addGroupOptions(command, text);
        addPairedOptions(command, text);
        addResamplingOptions(command, text);
      },
      matchesWaves: true,
      study: async () => (await import('../../analyses/studies/compare-study.ts')).compareStudy,
      settings: (options: CompareOptions, codebook) => {
        refuseWithoutGroups(options, codebook);
        return {
          ...groupSettingsOf(options, codebook),
          ...pairedSettingsOf(options, codebook),
          ...resamplingSettingsOf(options),
        };
      },
    },
    environment,
  );
}

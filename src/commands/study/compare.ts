import type { Command } from 'commander';
import {
  type AskedGroups,
  groupSettingsOf,
  refuseWithoutGroups,
} from '../../analyses/compared/asked-groups.ts';
import { type AskedPairs, pairedSettingsOf } from '../../analyses/paired/asked-pairs.ts';
import { type AskedDraws, resamplingSettingsOf } from '../../analyses/resampling/asked-draws.ts';
import { wavesToMatch } from '../../responses/waves-to-match.ts';
import type { TerminalEnvironment } from '../terminal-environment.ts';
import { addGroupOptions } from './group-options.ts';
import { addPairedOptions } from './paired-options.ts';
import { addResamplingOptions } from './resampling-options.ts';
import { type StudyOptionValues, studyCommand } from './study-command.ts';

interface CompareOptions extends StudyOptionValues, AskedGroups, AskedPairs, AskedDraws {}

/** `hanaro compare`: what differs between groups, between scores of the same people, and from wave to wave. */
export function compareCommand(environment: TerminalEnvironment): Command {
  return studyCommand(
    {
      name: 'compare',
      examples: [
        'hanaro compare users.csv',
        'hanaro compare users.csv --by age_group --adjust holm',
        'hanaro compare users.csv --margin 0.5 -o comparison.xlsx',
        'hanaro compare users.csv --test welch --format text',
        'hanaro compare users.csv --paired tangibles,empathy',
        'hanaro compare users.csv --permutations 9999 --seed 1',
        'hanaro compare waves.csv --codebook waves.yaml --bootstrap 9999',
      ],
      addOptions: (command, text) => {
        addGroupOptions(command, text);
        addPairedOptions(command, text);
        addResamplingOptions(command, text);
      },
      matching: ({ wave }: CompareOptions, codebook) => wavesToMatch(wave, codebook),
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

import type { Command } from 'commander';
import type { AnyStudyReport } from '../../analyses/study/any-study.ts';
import type { Study } from '../../analyses/study/study.ts';
import type { Codebook } from '../../codebook/codebook.ts';
import { flatTables } from '../../document/flat-tables.ts';
import { messages } from '../../messages/messages.ts';
import type { Words } from '../shared-options.ts';
import type { TerminalEnvironment } from '../terminal-environment.ts';
import { type DataCommand, type DataOptionValues, dataCommand, type Matching } from './data-command.ts';

/** What the options of every study give. */
export interface StudyOptionValues extends DataOptionValues {
  readonly by?: string;
}

/** A command that computes a study of answers and shows it: what it has beside the others. */
export interface StudyCommand<Options, Own, Reported>
  extends Pick<DataCommand<Options, Reported>, 'name' | 'examples' | 'help' | 'addOptions' | 'pictures'> {
  /** How people of several waves are matched; left out: the answers of one are taken. */
  readonly matching?: (options: Options, codebook: Codebook, settings: Own) => Matching | null;
  /** Loaded when it is run. */
  readonly study: () => Promise<Study<Own, Reported>>;
  /** @throws UsageError for options that do not go together */
  readonly settings: (options: Options, codebook: Codebook) => Own;
}

export function studyCommand<Options extends StudyOptionValues, Own, Reported extends AnyStudyReport>(
  {
    matching: matchingOf,
    study: load,
    settings: settingsOf,
    addOptions,
    ...declared
  }: StudyCommand<Options, Own, Reported>,
  environment: TerminalEnvironment,
): Command {
  return dataCommand(
    {
      ...declared,
      sentences: true,
      addOptions: (command: Command, text: Words) => {
        command.option('--by <column>', text(messages.numbers.byOption));
        addOptions?.(command, text);
      },
      prepare: async (options: Options, codebook) => {
        const settings = settingsOf(options, codebook);
        const study = await load();
        return {
          tables: ['inputs', ...study.arrays, 'warnings'],
          matching: matchingOf?.(options, codebook, settings) ?? null,
          compute: async (asked) => {
            const { studyFiles } = await import('../../study-files.ts');
            return studyFiles(study, {
              ...asked,
              by: options.by,
              confidenceLevel: options.confLevel,
              settings,
            });
          },
          result: (report, view) => ({
            json: report,
            data: flatTables(report, study.schema),
            document: async () => study.document(report, view),
            sentences: () => study.sentences(report, view),
          }),
          uncomputed: study.uncomputed,
          emptyParts: study.nothing,
        };
      },
    },
    environment,
  );
}

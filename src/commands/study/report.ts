import { type Command, Option } from 'commander';
import { leveneBelow } from '../../analyses/comparisons/levene-below.ts';
import type { ReportSettings } from '../../analyses/report/report-head.ts';
import { type SectionId, sectionIds } from '../../analyses/sections/section-ids.ts';
import { messages } from '../../messages/messages.ts';
import { commandLine } from '../command-line.ts';
import type { TerminalEnvironment } from '../terminal-environment.ts';
import { ListOption } from '../usage/list-option.ts';
import { type StudyOptionValues, studyCommand } from './study-command.ts';

interface ReportOptions extends StudyOptionValues {
  readonly test: ReportSettings['test'];
  readonly sections: readonly SectionId[];
  /** Of the settings that were used. */
  readonly configFile?: string;
}

/** `hanaro report`: a whole study in one document. */
export function reportCommand(environment: TerminalEnvironment): Command {
  return studyCommand(
    {
      name: 'report',
      description: messages.report.command,
      examples: [
        'hanaro report staff.csv users.csv -o report.html',
        'hanaro report survey.csv --sections summary,scores -o report.md',
      ],
      addOptions: (command, text) =>
        command
          .addOption(
            new Option('--test <name>', text(messages.help.testOption))
              .choices(['student', 'welch', 'auto'])
              .default('student'),
          )
          .addOption(
            new ListOption(
              '--sections <parts>',
              text(messages.report.sectionsOption({ sections: sectionIds.join(', ') })),
              sectionIds,
              [...sectionIds],
            ),
          ),
      pictures: true,
      study: async () => (await import('../../analyses/studies/report-study.ts')).reportStudy,
      settings: ({ test, sections, configFile }: ReportOptions) => ({
        percent: 'column' as const,
        seed: 1,
        test,
        levene_below: leveneBelow,
        min_cell: null,
        sections: [...sections],
        command: commandLine(),
        settings_file: configFile ?? null,
      }),
    },
    environment,
  );
}

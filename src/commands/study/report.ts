import { type Command, Option } from 'commander';
import { leveneBelow } from '../../analyses/comparisons/levene-below.ts';
import type { ReportSettings } from '../../analyses/report/report-head.ts';
import { type ReportPart, reportParts } from '../../codebook/report-parts.ts';
import { messages } from '../../messages/messages.ts';
import { commandLine } from '../command-line.ts';
import type { TerminalEnvironment } from '../terminal-environment.ts';
import { ListOption } from '../usage/list-option.ts';
import { type StudyOptionValues, studyCommand } from './study-command.ts';

interface ReportOptions extends StudyOptionValues {
  readonly test: ReportSettings['test'];
  /** Left out: those of the codebook, else all. */
  readonly sections?: readonly ReportPart[];
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
              text(messages.report.sectionsOption({ sections: reportParts.join(', ') })),
              reportParts,
              null,
            ),
          ),
      pictures: true,
      study: async () => (await import('../../analyses/studies/report-study.ts')).reportStudy,
      settings: ({ test, sections, configFile }: ReportOptions, codebook) => ({
        percent: 'column' as const,
        seed: 1,
        test,
        levene_below: leveneBelow,
        min_cell: null,
        sections: [...(sections ?? codebook.report ?? reportParts)],
        command: commandLine(),
        settings_file: configFile ?? null,
      }),
    },
    environment,
  );
}

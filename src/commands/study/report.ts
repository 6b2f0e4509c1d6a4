import { type Command, Option } from 'commander';
import { leveneBelow } from '../../analyses/comparisons/levene-below.ts';
import type { ReportSettings } from '../../analyses/report/report-head.ts';
import { type ReportPart, reportParts } from '../../codebook/report-parts.ts';
import { usualParts } from '../../codebook/usual-parts.ts';
import { messages } from '../../messages/messages.ts';
import { wavesOfReport } from '../../responses/waves-of-report.ts';
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
      help: messages.report.help,
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
      matching: ({ wave }: ReportOptions, codebook, { sections }) => {
        const waves = wavesOfReport(wave, codebook);
        // People are matched where that is shown: it takes another look at the data.
        return waves && (sections.includes('waves') ? waves : { ...waves, waveOf: undefined });
      },
      settings: ({ test, sections, configFile, ...asked }: ReportOptions, codebook) => ({
        permutations: null,
        bootstrap: null,
        paired: [],
        scales: null,
        method: 'pearson' as const,
        percent: 'column' as const,
        seed: 1,
        test,
        levene_below: leveneBelow,
        min_cell: null,
        sections: [...(sections ?? codebook.report ?? usualParts(codebook, asked))],
        wave: wavesOfReport(asked.wave, codebook)?.scored.wave ?? null,
        command: commandLine(),
        settings_file: configFile ?? null,
      }),
    },
    environment,
  );
}

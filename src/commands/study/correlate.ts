import { type Command, Option } from 'commander';
import { checkAsked } from '../../analyses/correlations/check-asked.ts';
import { correlationMethods } from '../../analyses/correlations/correlation-methods.ts';
import { messages } from '../../messages/messages.ts';
import type { Words } from '../shared-options.ts';
import type { TerminalEnvironment } from '../terminal-environment.ts';
import { type StudyOptionValues, studyCommand } from './study-command.ts';

interface CorrelateOptions extends StudyOptionValues {
  readonly scales?: readonly string[];
  readonly method: (typeof correlationMethods)[number];
}

/** `hanaro correlate`: how scales and numbers go together. */
export function correlateCommand(environment: TerminalEnvironment): Command {
  return studyCommand(
    {
      name: 'correlate',
      examples: [
        'hanaro correlate users.csv',
        'hanaro correlate users.csv --scales speed,kindness,age --method spearman',
        'hanaro correlate survey.csv --codebook survey.yaml -o correlations.xlsx',
      ],
      addOptions,
      study: async () => (await import('../../analyses/studies/correlate-study.ts')).correlateStudy,
      settings({ scales: named, method, population }: CorrelateOptions, codebook) {
        const scales = named ? [...named] : null;
        const populations = codebook.populations.filter(({ id }) => id === (population ?? id));
        checkAsked({ populations }, scales);
        return { scales, method };
      },
    },
    environment,
  );
}

function addOptions(command: Command, text: Words): void {
  command
    .option('--scales <ids>', text(messages.correlate.scalesOption), listed)
    .addOption(
      new Option('--method <method>', text(messages.correlate.methodOption))
        .choices(correlationMethods)
        .default('pearson'),
    );
}

const listed = (names: string) =>
  names
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');

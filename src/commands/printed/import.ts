import { Command } from 'commander';
import { exitCodes, InputError } from '../../errors.ts';
import { messages } from '../../messages/messages.ts';
import { paperEndings } from '../../papers/read/paper-kinds.ts';
import { codebookNamed, inputsOf } from '../codebook/codebook-named.ts';
import { endingAtOnce } from '../interruption.ts';
import { refuseExisting } from '../output/refuse-existing.ts';
import { writeRawText } from '../output/write-result.ts';
import { codebookOption, languageOption, outputOption, wordsIn } from '../shared-options.ts';
import { tell } from '../tell.ts';
import type { TerminalEnvironment } from '../terminal-environment.ts';

interface ImportCommandOptions {
  readonly codebook?: string;
  readonly output?: string;
  readonly force?: true;
}

const examples = `
  hanaro published import paper.docx --output tables.yaml
  hanaro published import paper.docx --codebook survey.yaml -o tables.yaml
  hanaro published import paper.html --lang en
`;

/** `hanaro published import`: the tables of a document as the draft of a tables file. */
export function importCommand(environment: TerminalEnvironment): Command {
  const text = wordsIn(environment.language);
  return new Command('import')
    .description(text(messages.help.publishedImportDescription))
    .argument('<file>', text(messages.help.publishedImportArgument({ endings: paperEndings.join(' ') })))
    .addOption(codebookOption(text))
    .addOption(outputOption(text))
    .option('--force', text(messages.help.publishedForceOption))
    .addOption(languageOption(text))
    .addHelpText('after', `\n${text(messages.common.examples)}:${examples}`)
    .action(async (file: string, options: ImportCommandOptions) => {
      process.exitCode = await runImport(file, options, environment);
    });
}

async function runImport(
  file: string,
  options: ImportCommandOptions,
  environment: TerminalEnvironment,
): Promise<number> {
  const [{ readPaper }, { readTables }, { draftTables }, { tablesDraftText }] = await Promise.all([
    import('../../papers/read/read-paper.ts'),
    import('../../papers/audit-paper.ts'),
    import('../../papers/import/draft-tables.ts'),
    import('../../papers/import/tables-draft-text.ts'),
  ]);
  refuseExisting(options);
  const codebook = await codebookNamed(options.codebook);
  const paper = await readPaper(file);
  const draft = await endingAtOnce(() =>
    draftTables(readTables(paper), { codebook, isNamed: options.codebook !== undefined }),
  );
  if (draft.tables.length === 0) {
    throw new InputError([
      {
        file,
        message: messages.paperImport.nothingToImport,
        hint: messages.paperImport.nothingToImportHint,
      },
    ]);
  }
  const { text, marks } = await tablesDraftText(draft, file, environment.language);
  await writeRawText(text, options.output, inputsOf(options, [file]));
  if (options.output !== undefined) {
    tell({ message: messages.paperImport.written({ tables: draft.tables.length, marks }) }, environment);
  }
  return exitCodes.done;
}

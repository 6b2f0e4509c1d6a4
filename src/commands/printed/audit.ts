import { statSync } from 'node:fs';
import { Command } from 'commander';
import { UsageError } from '../../errors.ts';
import { messages } from '../../messages/messages.ts';
import { beginsAsDocument } from '../../papers/read/begins-as-document.ts';
import { paperEndings, paperKindOf } from '../../papers/read/paper-kinds.ts';
import { addOutputOptions } from '../output/output-options.ts';
import { proportion } from '../parse-arguments.ts';
import { codebookOption, wordsIn } from '../shared-options.ts';
import type { TerminalEnvironment } from '../terminal-environment.ts';
import type { AuditCommandOptions } from './audit-options.ts';
import { runPapersAudit } from './audit-papers.ts';
import { runTablesAudit } from './audit-tables.ts';
import { addScaleOptions } from './scale-options.ts';

const examples = `
  hanaro audit paper.docx
  hanaro audit paper.docx -o audit.html
  hanaro audit paper.docx --items 8 --items "Burden=22" --range 1-5
  hanaro audit papers/ --format csv --table documents
  hanaro audit tables.yaml
  hanaro audit tables.yaml --codebook survey.yaml
  hanaro audit tables.yaml --format github
  hanaro audit paper.docx --json |
    jq '.cells[] | select(.verdict == "inconsistent")'
`;

/** `hanaro audit`: printed figures held against each other, without data: those of documents, or of a tables file. */
export function auditCommand(environment: TerminalEnvironment): Command {
  const text = wordsIn(environment.language);
  const endings = paperEndings.join(' ');
  const command = new Command('audit')
    .argument('<files...>', text(messages.help.auditFilesArgument({ endings })))
    .addOption(codebookOption(text))
    .option('--conf-level <level>', text(messages.help.confLevelOption), proportion, 0.95);
  return addOutputOptions(addScaleOptions(command, text), text, { checks: true })
    .addHelpText(
      'after',
      `\n${text(messages.help.auditHelp)}\n\n${text(messages.common.examples)}:${examples}`,
    )
    .action(async (files: string[], options: AuditCommandOptions) => {
      // One that hanaro.yaml names is for answers.
      const named = command.getOptionValueSource('codebook') === 'cli';
      process.exitCode = await runAudit(files, named, options, environment);
    });
}

/** Whether this is a document by its name or by how it begins, or a folder of documents; everything else is a tables file. */
async function isOfPapers(file: string): Promise<boolean> {
  if (paperKindOf(file) !== undefined) return true;
  const found = statSync(file, { throwIfNoEntry: false });
  // What is no file, such as a pipe, can be read only once.
  return found?.isDirectory() || (found?.isFile() ? await beginsAsDocument(file) : false);
}

async function runAudit(
  files: readonly string[],
  codebookNamed: boolean,
  options: AuditCommandOptions,
  environment: TerminalEnvironment,
): Promise<number> {
  const ofPapers = await Promise.all(files.map(isOfPapers));
  const [tables, ...more] = files.filter((_, at) => !ofPapers[at]);
  if (tables === undefined) {
    const { codebook: _, ...withoutCodebook } = options;
    return runPapersAudit(files, codebookNamed ? options : withoutCodebook, environment);
  }
  if (more.length > 0 || files.length > 1) throw tablesAmongOthers(tables);
  if (options.items || options.range) throw new UsageError(scalesOfTables);
  return runTablesAudit(tables, options, environment);
}

const scalesOfTables = {
  message: messages.paperDocuments.scalesOfTables,
  hint: messages.paperDocuments.scalesOfTablesHint,
};

const tablesAmongOthers = (file: string) =>
  new UsageError({
    file,
    message: messages.paperDocuments.tablesAmongOthers,
    hint: messages.paperDocuments.tablesAmongOthersHint({ endings: paperEndings.join(' ') }),
  });

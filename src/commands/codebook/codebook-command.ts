import { Command } from 'commander';
import type { TerminalEnvironment } from '../terminal-environment.ts';
import { codebookCheckCommand } from './codebook-check.ts';
import { codebookInitCommand } from './codebook-init.ts';
import { codebookSchemaCommand } from './codebook-schema.ts';
import { codebookShowCommand } from './codebook-show.ts';
import { codebookTemplateCommand } from './codebook-template.ts';

/** `hanaro codebook`: codebooks, from the first draft to the file that data are collected in. */
export function codebookCommand(environment: TerminalEnvironment): Command {
  const codebook = new Command('codebook');
  for (const command of [
    codebookInitCommand,
    codebookCheckCommand,
    codebookShowCommand,
    codebookTemplateCommand,
    codebookSchemaCommand,
  ]) {
    codebook.addCommand(command(environment));
  }
  return codebook;
}

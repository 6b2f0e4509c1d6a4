import { Command } from 'commander';
import { wordsIn } from '../shared-options.ts';
import type { TerminalEnvironment } from '../terminal-environment.ts';
import { codebookCheckCommand } from './codebook-check.ts';
import { codebookInitCommand } from './codebook-init.ts';
import { codebookSchemaCommand } from './codebook-schema.ts';
import { codebookShowCommand } from './codebook-show.ts';
import { codebookTemplateCommand } from './codebook-template.ts';

/** `hanaro codebook`: codebooks, from the first draft to the file that data are collected in. */
export function codebookCommand(environment: TerminalEnvironment): Command {
  const text = wordsIn(environment.language);
  const codebook = new Command('codebook').description(
    text(
      '코드북을 만들고 검사합니다: 초안, 검사, 보기, 자료 양식',
      'Codebooks: draft one, check it, show it, collect data with it',
    ),
  );
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

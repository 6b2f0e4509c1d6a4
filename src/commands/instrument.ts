import { Command } from 'commander';
import { instrumentCheckCommand } from './instrument-check.ts';
import { instrumentInitCommand } from './instrument-init.ts';
import { instrumentSchemaCommand } from './instrument-schema.ts';
import { instrumentShowCommand } from './instrument-show.ts';
import { instrumentTemplateCommand } from './instrument-template.ts';
import { wordsIn } from './shared-options.ts';
import type { TerminalEnvironment } from './terminal-environment.ts';

/** `hanaro codebook`: codebooks, from the first draft to the file that data are collected in. */
export function instrumentCommand(environment: TerminalEnvironment): Command {
  const text = wordsIn(environment.language);
  const instrument = new Command('codebook').description(
    text(
      '코드북을 만들고 검사합니다: 초안, 검사, 보기, 자료 양식',
      'Codebooks: draft one, check it, show it, collect data with it',
    ),
  );
  for (const command of [
    instrumentInitCommand,
    instrumentCheckCommand,
    instrumentShowCommand,
    instrumentTemplateCommand,
    instrumentSchemaCommand,
  ]) {
    instrument.addCommand(command(environment));
  }
  return instrument;
}

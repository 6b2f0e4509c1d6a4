import { Command } from 'commander';
import packageJson from '../../package.json' with { type: 'json' };
import { cellWidth } from '../render/cell-width.ts';
import { auditCommand } from './audit.ts';
import { checkCommand } from './check.ts';
import { commanderInKorean } from './commander-in-korean.ts';
import { instrumentCommand } from './instrument.ts';
import { publishedCommand } from './published.ts';
import { reconstructCommand } from './reconstruct.ts';
import { scoreCommand } from './score.ts';
import { tallyCommand } from './tally.ts';
import type { TerminalEnvironment } from './terminal-environment.ts';
import { verifyCommand } from './verify.ts';

/** Every command, in the order of the help. */
const commands = [
  scoreCommand,
  tallyCommand,
  checkCommand,
  verifyCommand,
  auditCommand,
  reconstructCommand,
  publishedCommand,
  instrumentCommand,
];

export function createProgram(environment: TerminalEnvironment): Command {
  const korean = environment.language === 'ko';
  const program = new Command('hanaro')
    .description(
      korean
        ? '설문 자료를 채점하고 검정하는 명령줄 도구'
        : 'Score and test survey data, exactly, from the command line',
    )
    .version(packageJson.version, '-V, --version', korean ? '버전' : 'version');
  for (const command of commands) program.addCommand(command(environment));
  for (const command of [
    program,
    ...program.commands,
    ...program.commands.flatMap(({ commands }) => commands),
  ]) {
    command
      .exitOverride()
      .helpOption('-h, --help', korean ? '도움말' : 'help')
      .configureOutput({
        outputError: () => {},
        getOutHelpWidth: () => environment.width,
        getErrHelpWidth: () => environment.width,
      })
      .configureHelp({ displayWidth: cellWidth, ...(korean ? koreanHelp : {}) });
  }
  return program.helpCommand(false);
}

const koreanHelp = {
  styleTitle: commanderInKorean,
  styleOptionDescription: commanderInKorean,
};

import type { Command } from 'commander';
import type { LocalizedText } from '../../localized.ts';
import { messages } from '../../messages/messages.ts';
import type { TerminalEnvironment } from '../terminal-environment.ts';

type MakeCommand = (environment: TerminalEnvironment) => Command;

/** A command as the help of the program lists it. */
export interface ListedCommand {
  readonly description: LocalizedText;
  /** As commander reads them; null for a command of subcommands. */
  readonly arguments: string | null;
  readonly load: () => Promise<MakeCommand>;
}

/** Every command, in the order of the help; none is loaded before it is asked for. */
export const listedCommands: ReadonlyMap<string, ListedCommand> = new Map<string, ListedCommand>(
  Object.entries({
    score: {
      description: messages.help.scoreDescription,
      arguments: '[files...]',
      load: async () => (await import('../score.ts')).scoreCommand,
    },
    describe: {
      description: messages.describe.command,
      arguments: '[files...]',
      load: async () => (await import('../study/describe.ts')).describeCommand,
    },
    reliability: {
      description: messages.reliability.command,
      arguments: '[files...]',
      load: async () => (await import('../study/reliability.ts')).reliabilityCommand,
    },
    correlate: {
      description: messages.correlate.command,
      arguments: '[files...]',
      load: async () => (await import('../study/correlate.ts')).correlateCommand,
    },
    report: {
      description: messages.report.command,
      arguments: '[files...]',
      load: async () => (await import('../study/report.ts')).reportCommand,
    },
    plot: {
      description: messages.pictures.description,
      arguments: '<kind> [files...]',
      load: async () => (await import('../plot.ts')).plotCommand,
    },
    compare: {
      description: messages.paired.command,
      arguments: '[files...]',
      load: async () => (await import('../study/compare.ts')).compareCommand,
    },
    scores: {
      description: messages.personScores.description,
      arguments: '<files...>',
      load: async () => (await import('../scores.ts')).scoresCommand,
    },
    tally: {
      description: messages.help.tallyDescription,
      arguments: '[files...]',
      load: async () => (await import('../tally.ts')).tallyCommand,
    },
    check: {
      description: messages.help.checkDescription,
      arguments: '<files...>',
      load: async () => (await import('../check.ts')).checkCommand,
    },
    themes: {
      description: messages.themes.description,
      arguments: '<files...>',
      load: async () => (await import('../themes.ts')).themesCommand,
    },
    verify: {
      description: messages.help.verifyDescription,
      arguments: '<tables> [files...]',
      load: async () => (await import('../printed/verify.ts')).verifyCommand,
    },
    audit: {
      description: messages.help.auditDescription,
      arguments: '<files...>',
      load: async () => (await import('../printed/audit.ts')).auditCommand,
    },
    reconstruct: {
      description: messages.help.reconstructDescription,
      arguments: '<tables>',
      load: async () => (await import('../printed/reconstruct.ts')).reconstructCommand,
    },
    published: {
      description: messages.help.publishedTablesDescription,
      arguments: null,
      load: async () => (await import('../printed/published.ts')).publishedCommand,
    },
    codebook: {
      description: messages.help.instrumentDescription,
      arguments: null,
      load: async () => (await import('../codebook/codebook-command.ts')).codebookCommand,
    },
    completion: {
      description: messages.help.completionDescription,
      arguments: '<shell>',
      load: async () => (await import('../completion.ts')).completionCommand,
    },
    help: {
      description: messages.help.helpDescription,
      arguments: '[command...]',
      load: async () => (await import('../help.ts')).helpCommand,
    },
  }),
);

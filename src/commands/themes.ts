import { Command, Option } from 'commander';
import { unitKinds } from '../analyses/themes/coded-units.ts';
import { type ThemePart, themeParts } from '../analyses/themes/theme-parts.ts';
import type { ThemesReport } from '../analyses/themes/themes-schema.ts';
import { decimalsFor } from '../document/decimals.ts';
import { flatTables } from '../document/flat-tables.ts';
import { exitCodes } from '../errors.ts';
import { messages } from '../messages/messages.ts';
import type { NamedColumns } from '../responses/coding/coding-columns.ts';
import { tableFormatNames } from '../table-formats.ts';
import { inputsOf } from './codebook/codebook-named.ts';
import { codingColumnOption } from './coding-column-option.ts';
import { minCellRefused, withoutMinCell } from './min-cell-refused.ts';
import { whileReading } from './notes/while-reading.ts';
import { addOutputOptions, type OutputOptionValues, outputOf } from './output/output-options.ts';
import type { ResultKind } from './output/refuse-unfit.ts';
import { proportion, wholeNumber } from './parse-arguments.ts';
import { addTableOptions, type TableOptionValues, tableOptionsOf, wordsIn } from './shared-options.ts';
import { tell } from './tell.ts';
import type { TerminalEnvironment } from './terminal-environment.ts';
import { ListOption } from './usage/list-option.ts';

interface ThemesCommandOptions extends TableOptionValues, OutputOptionValues {
  readonly configFile?: string;
  readonly column?: NamedColumns;
  readonly unit?: (typeof unitKinds)[number];
  readonly confLevel: number;
  readonly digits: number;
  readonly show: readonly ThemePart[];
  readonly minCell?: string;
}

const examples = `
  hanaro themes coding.xlsx
  hanaro themes coding.csv --column concept=Meaning --show categories,groups
  hanaro themes coder-a.xlsx coder-b.xlsx --show agreement,differences
  hanaro themes coding.xlsx -o themes.xlsx
  hanaro themes coding.csv --json |
    jq '.themes[] | select(.level == "subcategory") | {subcategory, concepts}'
`;

/** `hanaro themes`: coded interviews counted by category and group, and how far two coders agree. */
export function themesCommand(environment: TerminalEnvironment): Command {
  const text = wordsIn(environment.language);
  const command = new Command('themes')
    .argument('<files...>', text(messages.themes.filesArgument({ tableFormatNames })))
    .addOption(codingColumnOption(text))
    .addOption(new Option('--unit <kind>', text(messages.themes.unitOption)).choices(unitKinds));
  addTableOptions(command, text)
    .option('--conf-level <level>', text(messages.help.scoreConfLevelOption), proportion, 0.95)
    .option('--digits <n>', text(messages.themes.digitsOption), wholeNumber(0, 12), 2)
    .addOption(
      new ListOption(
        '--show <parts>',
        text(messages.themes.showOption({ parts: themeParts.join(',') })),
        themeParts,
        themeParts,
      ),
    )
    .addOption(minCellRefused());
  return addOutputOptions(command, text)
    .addHelpText('after', `\n${text(messages.themes.help)}\n\n${text(messages.common.examples)}:${examples}`)
    .action(async (files: string[], options: ThemesCommandOptions) => {
      process.exitCode = await runThemes(files, options, environment);
    });
}

const kind: ResultKind = {
  tables: [
    'inputs',
    'coders',
    'themes',
    'agreement',
    'agreement_cells',
    'disagreements',
    'findings',
    'warnings',
  ],
};

async function runThemes(
  files: readonly string[],
  options: ThemesCommandOptions,
  environment: TerminalEnvironment,
): Promise<number> {
  if (options.minCell !== undefined) throw withoutMinCell('themes');
  const write = await outputOf(options, environment, inputsOf(options, files), kind);
  const { themeFiles } = await import('../theme-files.ts');
  const report = await whileReading(files, (onRead) =>
    themeFiles({
      files,
      columns: options.column,
      unit: options.unit,
      confidenceLevel: options.confLevel,
      ...tableOptionsOf(options),
      onRead,
    }),
  );
  for (const warning of report.warnings) tell(warning, environment);
  const { language } = environment;
  await write({
    json: report,
    data: flatTables(report, async () => (await import('../analyses/themes/themes-schema.ts')).themesSchema),
    document: async () => {
      const { themesDocument } = await import('../analyses/themes/document/themes-document.ts');
      return themesDocument(report, options.show, { language, decimals: decimalsFor(options.digits) });
    },
  });
  return tellMissing(report, environment);
}

/** Says of which coders kappa has no value, and why. */
function tellMissing({ agreement }: ThemesReport, environment: TerminalEnvironment): number {
  const missing = agreement.filter(({ kappa }) => kappa === null);
  for (const { coder1, coder2, level, not_computed } of missing) {
    const reason =
      not_computed['kappa'] === 'one_category'
        ? messages.themes.kappaReasons.one_category
        : messages.themes.kappaReasons.nothing_in_common;
    const place = { first: coder1, second: coder2, level: messages.themes.levels[level] };
    tell({ message: messages.themes.kappaMissing({ ...place, reason }) }, environment);
  }
  return missing.length === 0 ? exitCodes.done : exitCodes.notComputable;
}

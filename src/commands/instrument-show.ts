import { Command } from 'commander';
import { exitCodes } from '../errors.ts';
import { instrumentNamed } from './instrument-named.ts';
import { languageOption, outputOption, wordsIn } from './shared-options.ts';
import type { TerminalEnvironment } from './terminal-environment.ts';
import { writeResult } from './write-result.ts';

interface ShowCommandOptions {
  readonly json?: true;
  readonly output?: string;
}

const examples = `
  hanaro instrument show
  hanaro instrument show survey.yaml
  hanaro instrument show --json --output mine.json
  hanaro instrument show survey.yaml --json |
    jq '.populations[].scales[] | {id, min, max}'
`;

/** `hanaro instrument show`: a codebook with every default filled in. */
export function instrumentShowCommand(environment: TerminalEnvironment): Command {
  const text = wordsIn(environment.language);
  return new Command('show')
    .description(
      text(
        '코드북을 기본값까지 채워 보여 줍니다',
        'Show a codebook as it is understood, every default filled in',
      ),
    )
    .argument(
      '[codebook]',
      text('코드북(YAML, JSON). 기본: jeju-hanaro', 'codebook (YAML, JSON); default: jeju-hanaro'),
    )
    .option(
      '--json',
      text(
        '모든 기본값을 적은 코드북으로(--instrument에 쓸 수 있음)',
        'as a codebook with every default written out, which --instrument takes, too',
      ),
    )
    .addOption(outputOption(text))
    .addOption(languageOption(text))
    .addHelpText('after', `\n${text('예', 'Examples')}:${examples}`)
    .action(async (codebook: string | undefined, options: ShowCommandOptions) => {
      process.exitCode = await runShow(codebook, options, environment);
    });
}

async function runShow(
  codebook: string | undefined,
  options: ShowCommandOptions,
  environment: TerminalEnvironment,
): Promise<number> {
  const instrument = await instrumentNamed(codebook);
  const inputs = codebook === undefined ? [] : [codebook];
  if (options.json) {
    const [{ writtenCodebook }, { renderJson }] = await Promise.all([
      import('../instrument/written-codebook.ts'),
      import('../render/json.ts'),
    ]);
    await writeResult(renderJson(writtenCodebook(instrument)), options.output, inputs);
    return exitCodes.done;
  }
  const [{ buildInstrumentOutline }, { renderInstrument }] = await Promise.all([
    import('../report/build-instrument-outline.ts'),
    import('../render/instrument-terminal.ts'),
  ]);
  const { colours, language, width } = environment;
  const chalk = options.output === undefined ? colours.out : colours.file;
  const shown = renderInstrument(buildInstrumentOutline(instrument), { chalk, language, width });
  await writeResult(shown, options.output, inputs);
  return exitCodes.done;
}

import { Command } from 'commander';
import { exitCodes } from '../errors.ts';
import { instrumentNamed } from './instrument-named.ts';
import { addOutputOptions, type OutputOptionValues, outputOf } from './output-options.ts';
import { wordsIn } from './shared-options.ts';
import type { TerminalEnvironment } from './terminal-environment.ts';

const examples = `
  hanaro codebook show
  hanaro codebook show survey.yaml
  hanaro codebook show --json --output mine.json
  hanaro codebook show survey.yaml --json |
    jq '.populations[].scales[] | {id, min, max}'
`;

/** `hanaro codebook show`: a codebook with every default filled in. */
export function instrumentShowCommand(environment: TerminalEnvironment): Command {
  const text = wordsIn(environment.language);
  const command = new Command('show')
    .description(
      text(
        '코드북의 내용을 기본값까지 채워 표시합니다',
        'Show a codebook as it is understood, every default filled in',
      ),
    )
    .argument(
      '[codebook]',
      text('코드북(YAML, JSON). 생략하면 jeju-hanaro', 'codebook (YAML, JSON); default: jeju-hanaro'),
    );
  return addOutputOptions(command, text)
    .addHelpText('after', `\n${text('예', 'Examples')}:${examples}`)
    .action(async (codebook: string | undefined, options: OutputOptionValues) => {
      process.exitCode = await runShow(codebook, options, environment);
    });
}

async function runShow(
  codebook: string | undefined,
  options: OutputOptionValues,
  environment: TerminalEnvironment,
): Promise<number> {
  const write = await outputOf(options, environment, codebook === undefined ? [] : [codebook]);
  const [{ writtenCodebook }, { buildInstrumentOutline }, { codebookData }, { codebookDocument }] =
    await Promise.all([
      import('../instrument/written-codebook.ts'),
      import('../report/build-instrument-outline.ts'),
      import('../document/codebook/codebook-data.ts'),
      import('../document/codebook/codebook-document.ts'),
    ]);
  const instrument = await instrumentNamed(codebook);
  const outline = buildInstrumentOutline(instrument);
  await write({
    // As a codebook with every default written out, which --codebook takes, too.
    json: writtenCodebook(instrument),
    data: async (language) => codebookData(outline, language),
    document: async () => codebookDocument(outline, environment.language),
  });
  return exitCodes.done;
}

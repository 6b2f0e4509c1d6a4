import { Argument, type Command } from 'commander';
import { type PictureKind, pictureKinds } from '../analyses/pictures.ts';
import { UsageError } from '../errors.ts';
import { messages } from '../messages/messages.ts';
import { wavesToMatch } from '../responses/waves-to-match.ts';
import { withoutMinCell } from './min-cell-refused.ts';
import { type DataOptionValues, dataCommand } from './study/data-command.ts';
import type { TerminalEnvironment } from './terminal-environment.ts';

interface PlotOptions extends DataOptionValues {
  readonly minCell?: number;
}

const kinds = Object.keys(pictureKinds);
const isKind = (name: string): name is PictureKind => Object.hasOwn(pictureKinds, name);

/** `hanaro plot`: pictures of scores. */
export function plotCommand(environment: TerminalEnvironment): Command {
  return dataCommand(
    {
      name: 'plot',
      examples: [
        'hanaro plot indicators users.csv -o indicators.svg',
        'hanaro plot indicators users.csv -o indicators.png',
        'hanaro plot profile users.csv -o profiles/ --format svg',
        'hanaro plot indicators users.csv --format csv --table indicators',
        'hanaro plot changes waves.csv --codebook waves.yaml -o changes.svg',
      ],
      argument: (text) =>
        new Argument('<kind>', text(messages.pictures.kind({ kinds: kinds.join(', ') }))).choices(kinds),
      minCell: true,
      pictures: true,
      prepare: async (options: PlotOptions, codebook, name) => {
        const kind = isKind(name) ? name : 'indicators';
        const { from } = pictureKinds[kind];
        if (options.minCell !== undefined && from !== 'scores') throw withoutMinCell(`plot ${kind}`);
        const matching = from === 'matched_waves' ? wavesToMatch(options.wave, codebook) : null;
        if (from === 'matched_waves' && !matching)
          throw new UsageError({
            message: messages.pictures.withoutWaves,
            hint: messages.waves.eachWithFileHint,
          });
        return {
          tables: [kind],
          matching,
          compute: async (asked) => {
            const { plotFiles } = await import('../plot-files.ts');
            return plotFiles(kind, {
              ...asked,
              confidenceLevel: options.confLevel,
              minCell: options.minCell,
            });
          },
          result: ({ tool, instrument, drawn }, view) => {
            const pictures = drawn.pictures(view);
            return {
              json: { schema_version: '1', tool, instrument, pictures },
              data: async () => {
                const { pictureData } = await import('../document/picture-data.ts');
                return [pictureData(kind, pictures)];
              },
              document: async () => ({ title: instrument.title[view.language], blocks: pictures }),
            };
          },
          uncomputed: ({ drawn }) => drawn.uncomputed,
          nothing: ({ drawn }, view) => (drawn.pictures(view).length === 0 ? drawn.none : null),
        };
      },
    },
    environment,
  );
}

import type { AskedGroups } from '../analyses/compared/asked-groups.ts';
import type { AskedDraws } from '../analyses/resampling/asked-draws.ts';
import type { compareStudy } from '../analyses/studies/compare-study.ts';
import { populationNamed } from '../codebook/population-named.ts';
import { UsageError } from '../errors.ts';
import { messages } from '../messages/messages.ts';
import { wavesToMatch } from '../responses/waves-to-match.ts';
import { codebookOf } from './codebook.ts';
import { type Data, namedData } from './data.ts';
import type { ReportOf, StudyRequest } from './studies.ts';

export type CompareReport = ReportOf<typeof compareStudy>;

interface Compared extends Omit<StudyRequest, 'data'>, Partial<Omit<AskedGroups, 'family'>>, AskedDraws {
  /** Scales of the same people that are compared: ids of two each. */
  readonly paired?: readonly (readonly [string, string])[] | undefined;
  /** What p is adjusted in: `all` tests, those of a `scale`, or of these scales together. */
  readonly family?: 'all' | 'scale' | readonly string[] | undefined;
}

/** Data whose people are compared: of all waves together, or each wave's by its id, in their order. */
export type CompareRequest = Compared &
  (
    | { readonly data: Data | readonly Data[]; readonly waves?: undefined }
    | { readonly waves: Readonly<Record<string, Data>>; readonly data?: undefined }
  );

/**
 * What differs between groups, between two scales of the same people, and from wave to wave. What `hanaro compare` prints as JSON.
 *
 * @throws UsageError where nothing is to be compared, or not as asked; InputError listing every problem of the data
 */
export async function compare({ data, waves, ...request }: CompareRequest): Promise<CompareReport> {
  const [{ compareStudy }, groups, { pairedSettingsOf }, { resamplingSettingsOf }, { studyFiles }] =
    await Promise.all([
      import('../analyses/studies/compare-study.ts'),
      import('../analyses/compared/asked-groups.ts'),
      import('../analyses/paired/asked-pairs.ts'),
      import('../analyses/resampling/asked-draws.ts'),
      import('../study-files.ts'),
    ]);
  checkNumbers(request);
  const { codebook: source, population, wave, by } = request;
  const { test = 'student', alternative, margin, adjust, family, paired = [] } = request;
  const { permutations, bootstrap, seed, ...others } = request;
  const written = await codebookOf(source);
  const named = namedData(data ?? Object.values(waves ?? {}));
  const chosen = waves ? Object.keys(waves).map((id, at) => `${id}=${named.files[at]}`) : wave ? [wave] : [];
  const pairs = paired.map((scales) => scales.join(','));
  const asked = {
    ...(by === undefined ? {} : { by }),
    ...(population === undefined ? {} : { population }),
    paired: pairs,
    wave: chosen,
    ...(alternative && { alternative }),
    ...(margin === undefined ? {} : { margin }),
    ...(adjust && { adjust }),
  };
  groups.refuseWithoutGroups(asked, written);
  const settings = {
    ...groups.groupSettingsOf(
      {
        test,
        ...(alternative && { alternative }),
        ...(margin === undefined ? {} : { margin }),
        ...(adjust && { adjust }),
        ...(family === undefined ? {} : { family: [family].flat().join(',') }),
      },
      written,
    ),
    ...pairedSettingsOf(
      {
        paired: pairs,
        wave: chosen,
        ...(alternative && { alternative }),
        ...(margin === undefined ? {} : { margin }),
        ...(adjust && { adjust }),
      },
      written,
    ),
    ...resamplingSettingsOf({
      ...(permutations === undefined ? {} : { permutations }),
      ...(bootstrap === undefined ? {} : { bootstrap }),
      ...(seed === undefined ? {} : { seed }),
    }),
  };
  const matching = wavesToMatch(chosen, written);
  const codebook = matching?.codebook ?? written;
  return studyFiles(compareStudy, {
    ...others,
    ...named,
    codebook,
    population: populationNamed(population, codebook),
    wave: matching ? undefined : wave,
    waveOf: matching?.waveOf,
    settings,
  });
}

/** What the command line refuses before it is here. */
function checkNumbers({ margin, permutations, bootstrap, seed }: Compared): void {
  if (margin !== undefined && !(margin > 0 && margin < Infinity))
    throw new UsageError({ message: messages.compare.positiveNumber });
  for (const [value, least, most] of [
    [permutations, 99, 1_000_000],
    [bootstrap, 99, 1_000_000],
    [seed, 0, 2 ** 32 - 1],
  ] as const) {
    if (value === undefined || (Number.isInteger(value) && value >= least && value <= most)) continue;
    throw new UsageError({ message: messages.commands.mustBeWholeNumber({ least, most }) });
  }
}

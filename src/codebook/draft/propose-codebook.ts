import { InputError } from '../../errors.ts';
import { localize } from '../../localized.ts';
import { messages } from '../../messages/messages.ts';
import { withoutTableEndings } from '../../table-formats.ts';
import type { DataProfile } from './columns/data-profile.ts';
import { DraftIds, nameFrom } from './draft-ids.ts';
import type { Proposal } from './proposal.ts';
import { proposePopulation } from './propose-population.ts';

/** Data files with one header, taken together. */
export interface ProfiledFiles {
  readonly files: readonly string[];
  readonly profile: DataProfile;
}

/**
 * Drafts a codebook: a population for each kind of file.
 *
 * @throws InputError where a file has no column that looks like answers
 */
export function proposeCodebook(kinds: readonly ProfiledFiles[]): Proposal {
  const ids = new DraftIds([]);
  const populations = kinds.map(({ files, profile }) => {
    const id = ids.take(kinds.length === 1 ? 'respondents' : fileName(files, 'respondents'));
    return proposePopulation(profile, id, files);
  });
  const without = populations.filter(({ scales }) => scales.length === 0);
  if (without.length > 0) {
    throw new InputError(
      without.map(({ files }) => ({
        file: files.join(', '),
        message: messages.draft.noColumnLooksLikeAnswers,
        hint: messages.draft.noColumnLooksLikeAnswersHint,
      })),
    );
  }
  const files = kinds.length === 1 ? (kinds[0]?.files ?? []) : [];
  const name = stem(files);
  return {
    id: fileName(files, 'survey'),
    title: name === '' ? messages.draft.survey : localize(name),
    populations,
  };
}

const fileName = (files: readonly string[], fallback: string): string => nameFrom(stem(files), fallback);

/** The first file without its folder and endings; empty for standard input. */
function stem(files: readonly string[]): string {
  const name = files[0]?.split(/[/\\]/).at(-1) ?? '';
  return name === '-' ? '' : withoutTableEndings(name);
}

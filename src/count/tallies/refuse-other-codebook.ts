import type { Codebook } from '../../codebook/codebook.ts';
import { InputError } from '../../errors.ts';
import { messages } from '../../messages/messages.ts';
import { codebookFingerprint } from './codebook-fingerprint.ts';
import type { TallyDocument } from './tally-schema.ts';

/** The fingerprint of the built-in codebook, and the one before some of its Korean labels were spaced: what is counted is the same. */
const relabelled: Readonly<Record<string, string>> = {
  '7f62cb97da04d74cc5c29934d01b85986f735cad910ad7b1458a32a0492203e9':
    '38b3c76110493186c7e152607eec9e881dde8605b384a129d69cb5c3015054ac',
};

/** @throws InputError when a tally counts by another codebook, saying what differs */
export function refuseOtherCodebook(
  { instrument: made, tool }: TallyDocument,
  codebook: Codebook,
  file: string,
): void {
  if (codebook.groupedBy !== undefined) {
    const { tallyGroupedBy, tallyGroupedByHint } = messages.numbers;
    const message = tallyGroupedBy({ column: codebook.groupedBy });
    throw new InputError([{ file, message, hint: tallyGroupedByHint }]);
  }
  const named = made.id === codebook.id && made.version === codebook.version;
  const current = codebookFingerprint(codebook);
  if (named && (made.sha256 === current || relabelled[current] === made.sha256)) return;
  const codebookOf = ({ id, version }: Pick<Codebook, 'id' | 'version'>) =>
    messages.tally.codebookOf({ id, version });
  const theirs = codebookOf(made);
  const ours = codebookOf(codebook);
  throw new InputError([
    {
      file,
      message: named
        ? messages.tally.codebookChanged({ version: tool.version, theirs })
        : messages.tally.otherCodebook({ theirs, ours }),
      hint: messages.tally.nameThatCodebook,
    },
  ]);
}

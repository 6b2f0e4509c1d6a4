import { UsageError } from '../../errors.ts';
import type { LocalizedText } from '../../localized.ts';
import { messages } from '../../messages/messages.ts';

const forbidden: LocalizedText = messages.commands.forbidden;
const full: LocalizedText = messages.commands.full;

const hints: Readonly<Record<string, LocalizedText>> = {
  EACCES: forbidden,
  EPERM: forbidden,
  EROFS: forbidden,
  ENOSPC: full,
  EDQUOT: full,
  EFBIG: messages.commands.raiseLimitOnFileSizes,
  EISDIR: messages.commands.folderNameFile,
  ENOENT: messages.commands.noSuchFolderMakeFirst,
  ENOTDIR: messages.commands.partOfPathFileNotFolder,
};

/** @param written  the files of the same command that could not be taken back */
export function unwritable(file: string, error: unknown, written: readonly string[] = []): UsageError {
  const code = codeOf(error);
  const there = written.join(', ');
  return new UsageError({
    file,
    message: messages.commands.cannotBeWritten({ code, there }),
    hint: hints[code] ?? messages.commands.checkPathAndPermission,
  });
}

export function unwritableStandardOutput(error: unknown): UsageError {
  const code = codeOf(error);
  return new UsageError({
    message: messages.commands.standardOutputFailed({ code }),
    hint: hints[code] ?? messages.commands.standardOutputNeeded,
  });
}

/** A reader that has seen enough: no failure. */
export const isClosedPipe = (error: unknown): boolean => codeOf(error) === 'EPIPE';

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : String(error);
}

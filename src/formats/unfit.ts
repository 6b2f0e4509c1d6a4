import { UsageError } from '../errors.ts';
import { messages } from '../messages/messages.ts';

/** A table that a result does not have. */
export function noSuchTable(table: string, tables: readonly string[]): UsageError {
  return new UsageError({
    message: messages.formats.noTable({ table }),
    hint: messages.formats.noTableHint({ names: tables.join(', ') }),
  });
}

/** A form for the outcomes of checks, where nothing is checked. */
export function notOfChecks(name: string): UsageError {
  return new UsageError({
    message: messages.formats.onlyForChecks({ name }),
    hint: messages.formats.onlyForChecksHint,
  });
}

/** A form for sentences, where there is none. */
export function withoutSentences(name: string): UsageError {
  return new UsageError({
    message: messages.sentences.noSentences({ name }),
    hint: messages.sentences.noSentencesHint({
      commands: 'score, describe, reliability, compare, correlate, report',
    }),
  });
}

/** A form for pictures, where there is none. */
export function withoutPictures(name: string): UsageError {
  return new UsageError({
    message: messages.formats.noPictures({ name }),
    hint: messages.formats.noPicturesHint,
  });
}

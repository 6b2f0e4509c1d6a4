import type { LocalizedText } from './localized.ts';
import { messages } from './messages/messages.ts';

/** How a command ends; 1 is for checks that found a disagreement. */
export const exitCodes = {
  done: 0,
  disagreement: 1,
  usage: 2,
  input: 3,
  notComputable: 4,
  bug: 70,
} as const;

/** One thing that is wrong, where it is, and what to do about it. */
export interface Problem {
  readonly message: LocalizedText;
  readonly hint?: LocalizedText;
  readonly file?: string;
  /** Counted from 1, as editors do. */
  readonly line?: number;
  readonly column?: string;
  /** In a codebook: `populations[0].scales[2].items`. */
  readonly path?: string;
}

/** Something the person at the keyboard can correct: shown as problems, never as a stack trace. */
export class HanaroError extends Error {
  readonly exitCode: number;
  readonly problems: readonly Problem[];
  /** How many further problems were found and are not listed. */
  readonly unlisted: number;

  constructor(exitCode: number, problems: readonly Problem[], unlisted = 0) {
    super(problems.map((problem) => problem.message.en).join('\n'));
    this.name = new.target.name;
    this.exitCode = exitCode;
    this.problems = problems;
    this.unlisted = unlisted;
  }
}

/** The command was called in a way it does not understand. */
export class UsageError extends HanaroError {
  constructor(problem: Problem) {
    super(exitCodes.usage, [problem]);
  }
}

/** A data file or a codebook cannot be used as it is. */
export class InputError extends HanaroError {
  constructor(problems: readonly Problem[], unlisted = 0) {
    super(exitCodes.input, problems, unlisted);
  }
}

/** Something worth knowing that does not stop the run. `code` is stable, for programs. */
export interface Warning extends Omit<Problem, 'hint' | 'path'> {
  readonly code: WarningCode;
  /** How many cells, rows or columns it is about. */
  readonly count?: number;
}

export const warningCodes = [
  'answer_invalid',
  'answer_normalised',
  'answers_relabelled',
  'answers_repeated',
  'column_absent',
  'column_matched',
  'columns_joined',
  'columns_unnamed',
  'group_changed',
  'header_rows',
  'hidden_rows',
  'level_empty',
  'level_normalised',
  'level_unlisted',
  'number_invalid',
  'number_normalised',
  'number_outside_bands',
  'other_sheets',
  'not_rescored',
  'percent_base',
  'trials_limited',
  'respondent_empty',
  'respondents_alike',
  'respondents_unmatched',
  'rows_dropped',
  'rows_excluded',
  'rows_incomplete',
  'rows_repeated',
  'rows_unfinished',
  'same_in_both_groups',
  'weights_ignored',
] as const;

export type WarningCode = (typeof warningCodes)[number];

const systemMessages: Readonly<Record<string, LocalizedText>> = messages.common.fileErrors;

/** Why the operating system could not read a file, by its error code, and what to do. */
export function unreadable(code: string): { readonly message: LocalizedText; readonly hint: LocalizedText } {
  const isForbidden = code === 'EACCES' || code === 'EPERM';
  return {
    message: systemMessages[code] ?? messages.common.cannotBeRead({ code }),
    hint: isForbidden ? messages.common.getRightToRead : messages.common.checkPathAndName,
  };
}

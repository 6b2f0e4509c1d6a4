import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { UsageError } from '../../errors.ts';
import type { ChosenFormat, FormatName } from '../../formats/index.ts';
import { noSuchTable, notOfChecks, withoutPictures, withoutSentences } from '../../formats/unfit.ts';
import { messages } from '../../messages/messages.ts';
import { isFolder } from './is-folder.ts';
import { unwritable } from './unwritable.ts';

/** What a command has to write, whatever its data are. */
export interface ResultKind {
  /** Its tables for programs. */
  readonly tables: readonly string[];
  /** Whether --table names something else: the tables of a database. */
  readonly tableOfDatabase?: boolean;
  /** Whether it checks something, and so has outcomes. */
  readonly checks?: true;
  /** Whether it has pictures. */
  readonly pictures?: true;
  /** Whether it has sentences. */
  readonly sentences?: true;
  /** The form where nothing says otherwise. */
  readonly usual?: FormatName;
}

/** The forms that a command lists: those that its results fit. */
export type FormKind = Pick<ResultKind, 'checks' | 'pictures' | 'sentences'>;

/** Whether results of a kind can be had in a form at all. */
export const fits = (
  { checks, pictures, sentences }: FormKind,
  { ofChecks, ofPictures, ofSentences }: ChosenFormat,
): boolean => !((ofChecks && !checks) || (ofPictures && !pictures) || (ofSentences && !sentences));

/**
 * Refuses, before anything is read, what would be refused when the result is there.
 *
 * @throws UsageError where a result of this kind cannot be written in this form, or to this place
 */
export function refuseUnfit(
  { tables, checks, pictures, sentences, tableOfDatabase = false }: ResultKind,
  { name, tablesApart, ofChecks, ofPictures, ofSentences }: ChosenFormat,
  { table, output }: { readonly table?: string | undefined; readonly output?: string },
): void {
  if (ofChecks && !checks) throw notOfChecks(name);
  if (ofPictures && !pictures) throw withoutPictures(name);
  if (ofSentences && !sentences) throw withoutSentences(name);
  const toFile = output !== undefined && output !== '-';
  if (tablesApart && table !== undefined && !tables.includes(table)) throw noSuchTable(table, tables);
  const toFolder = toFile && isFolder(output);
  if (tablesApart && table === undefined && !toFolder)
    throw severalTables(name, tableOfDatabase ? [] : tables);
  // Folders of tables are made.
  if (toFile && !toFolder && !existsSync(dirname(output))) throw unwritable(output, { code: 'ENOENT' });
}

const severalTables = (name: FormatName, tables: readonly string[]) =>
  new UsageError({
    message: messages.commands.oneTableAFile({ name }),
    hint: messages.commands.oneTableAFileHint({ tables, name }),
  });

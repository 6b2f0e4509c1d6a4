import { readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { InputError } from '../../errors.ts';
import { messages } from '../../messages/messages.ts';
import { paperEndings, paperKindOf } from '../../papers/read/paper-kinds.ts';

/** Beside a document that is open in Word, and what systems hide. */
const passedOver = /^(?:~\$|\.)/;

/**
 * The documents that are named, and those in the folders that are named, sorted within each.
 *
 * @returns `others`: how many files of the folders are no document that is read
 * @throws InputError where there is none
 */
export function papersIn(named: readonly string[]): {
  readonly files: readonly string[];
  readonly others: number;
} {
  let others = 0;
  const files = named.flatMap((name) => {
    if (!statSync(name, { throwIfNoEntry: false })?.isDirectory()) return [name];
    const inside = readdirSync(name, { recursive: true, encoding: 'utf8' })
      .map((file) => join(name, file))
      .filter((file) => statSync(file, { throwIfNoEntry: false })?.isFile());
    const papers = inside.filter((file) => !passedOver.test(basename(file)) && paperKindOf(file));
    others += inside.length - papers.length;
    return papers.sort();
  });
  if (files.length === 0) {
    const [file = ''] = named;
    const endings = paperEndings.join(' ');
    throw new InputError([{ file, message: messages.paperDocuments.noDocuments({ endings }) }]);
  }
  return { files: [...new Set(files)], others };
}

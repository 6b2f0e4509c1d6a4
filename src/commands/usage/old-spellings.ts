import { languages } from '../../localized.ts';
import { messages } from '../../messages/messages.ts';
import { note } from '../notes/notes.ts';

/** What a codebook was called at first, as a command and as an option. */
const oldName = 'instrument';
const newName = 'codebook';

/** What a command or an option was called at first; undefined for one that was always called so. */
export const nameAtFirst = (name: string): string | undefined =>
  name === newName || name === `--${newName}` ? name.replace(newName, oldName) : undefined;

/** What may stand before the name of a command. */
const beforeCommands = new Set<string>(['help', ...languages]);

/**
 * The words of a command line with the new name in place of one that has changed, which is said once for each.
 *
 * @param typed  as in `process.argv`
 */
export function renewSpellings(typed: readonly string[]): readonly string[] {
  const words = typed.slice(2);
  const end = words.includes('--') ? words.indexOf('--') : words.length;
  const command = words.findIndex((word) => !word.startsWith('-') && !beforeCommands.has(word));
  const quiet = words.slice(0, end).some((word) => word === '-q' || word === '--quiet');
  const said = new Set<string>();
  const renewed = words.map((word, index) => {
    if (index === command && word === oldName) return renew(word, oldName, newName);
    if (index < end && (word === `--${oldName}` || word.startsWith(`--${oldName}=`)))
      return renew(word, `--${oldName}`, `--${newName}`);
    return word;
  });
  return [...typed.slice(0, 2), ...renewed];

  function renew(word: string, before: string, now: string): string {
    if (!quiet && !said.has(before)) say(before, now);
    said.add(before);
    return now + word.slice(before.length);
  }
}

/** With `hanaro` before a command, as it is typed. */
function say(before: string, now: string): void {
  const [old, renamed] = before.startsWith('-') ? [before, now] : [`hanaro ${before}`, `hanaro ${now}`];
  note(messages.commands.nowCalled({ old, renamed }));
}

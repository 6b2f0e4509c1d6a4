import { messages } from '../../messages/messages.ts';
import type { Archive } from './archive.ts';
import { limits } from './limits.ts';
import { parseXml } from './parse-xml.ts';
import { damagedWorkbook, tooLarge } from './refusals.ts';
import { RichText } from './rich-text.ts';

/** The texts that cells name by their number. The only part of a workbook that is held as a whole: so it is bounded. */
export async function readSharedStrings(archive: Archive, part: string | null): Promise<readonly string[]> {
  const texts: string[] = [];
  if (part === null || !archive.has(part)) return texts;
  const rich = new RichText();
  let characters = 0;
  await parseXml(archive, part, {
    open: (name, _, depth) => {
      if (name === 'si' && depth === 2) rich.start();
      else rich.open(name);
    },
    text: (text) => rich.add(text),
    close: (name, depth) => {
      if (name !== 'si' || depth !== 2) {
        rich.close(name);
        if (rich.tooLong) throw damagedWorkbook('a text longer than a cell');
        return;
      }
      characters += rich.text.length;
      if (texts.length >= limits.sharedStrings || characters > limits.sharedCharacters) {
        throw tooLarge(messages.workbooks.tooMuchText);
      }
      texts.push(rich.text);
    },
  });
  return texts;
}

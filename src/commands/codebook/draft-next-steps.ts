import { printable } from '../../formats/printable.ts';
import type { Language } from '../../localized.ts';
import { messages } from '../../messages/messages.ts';

interface Draft {
  /** Undefined where the draft went to standard output. */
  readonly output: string | undefined;
  /** What it was made from. */
  readonly files: readonly string[];
  /** The options by which those were read. */
  readonly reading: Readonly<Record<string, string | undefined>>;
  /** Whether the same respondents answered several times. */
  readonly waves: boolean;
}

/** What to type when a draft is there: commands that can be copied as they are, once it has a name. */
export function draftNextSteps({ output, files, reading, waves }: Draft, language: Language): string {
  const codebook = output === undefined || output === '-' ? 'FILE' : shellWord(output);
  const options = Object.entries(reading).flatMap(([option, value]) =>
    value === undefined ? [] : [option, shellWord(value)],
  );
  const data = [...files.map(shellWord), ...options, '--codebook', codebook].join(' ');
  return steps(headings.confirm[language], [
    `hanaro codebook check ${codebook}`,
    `hanaro check ${data}`,
    // Scores are of one wave at a time.
    `hanaro ${waves ? 'compare' : 'score'} ${data}`,
  ]);
}

/**
 * What to type when a codebook is found to be usable.
 *
 * @param toConfirm  whether a person still has to confirm something in it
 */
export function checkedNextSteps(file: string, toConfirm: boolean, language: Language): string {
  const data = `${dataFile[language]} --codebook ${shellWord(file)}`;
  const heading = (toConfirm ? headings.confirm : headings.next)[language];
  return steps(heading, [`hanaro check ${data}`, `hanaro score ${data}`]);
}

const headings = {
  next: messages.commands.next,
  confirm: messages.commands.nextSteps,
};
const dataFile = messages.commands.dataFile;

function steps(heading: string, commands: readonly string[]): string {
  return `${[heading, ...commands.map((command) => `  ${command}`)].map(printable).join('\n')}\n`;
}

/** As shells take it: in quotes where it is more than a plain name. */
function shellWord(text: string): string {
  return /^[\p{L}\p{N}_./\\:@%+=,-]+$/u.test(text) ? text : `"${text.replace(/["$`\\]/g, '\\$&')}"`;
}

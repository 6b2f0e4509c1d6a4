import { printable } from '../formats/printable.ts';
import type { Language } from '../localized.ts';

interface Draft {
  /** Undefined where the draft went to standard output. */
  readonly output: string | undefined;
  /** What it was made from. */
  readonly files: readonly string[];
  /** The options by which those were read. */
  readonly reading: Readonly<Record<string, string | undefined>>;
}

/** What to type when a draft is there: commands that can be copied as they are, once it has a name. */
export function draftNextSteps({ output, files, reading }: Draft, language: Language): string {
  const codebook = output === undefined || output === '-' ? 'FILE' : shellWord(output);
  const options = Object.entries(reading).flatMap(([option, value]) =>
    value === undefined ? [] : [option, shellWord(value)],
  );
  const data = [...files.map(shellWord), ...options, '--codebook', codebook].join(' ');
  const heading = {
    ko: '다음(표시된 곳을 확인한 뒤):',
    en: 'next, when the marked places are confirmed:',
  }[language];
  const lines = [
    heading,
    `  hanaro codebook check ${codebook}`,
    `  hanaro check ${data}`,
    `  hanaro score ${data}`,
  ];
  return `${lines.map(printable).join('\n')}\n`;
}

/** As shells take it: in quotes where it is more than a plain name. */
function shellWord(text: string): string {
  return /^[\p{L}\p{N}_./\\:@%+=,-]+$/u.test(text) ? text : `"${text.replace(/["$`\\]/g, '\\$&')}"`;
}

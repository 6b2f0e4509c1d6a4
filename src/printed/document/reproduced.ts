import { type Block, heading, paragraph } from '../../document/document.ts';
import type { Language, LocalizedText } from '../../localized.ts';
import { messages } from '../../messages/messages.ts';

/** What made a report of printed tables. */
export interface Made {
  /** What was typed. */
  readonly command: string;
  /** Of the file of tables. */
  readonly sha256: string | null;
}

/** What `audit` and `verify` both say of a run. */
interface Run {
  readonly tool: { readonly name: string; readonly version: string };
  readonly instrument: { readonly id: string; readonly version: string };
  readonly tables_file: string;
}

/** A part of a report under its heading; none where it says nothing. */
export const part = (title: LocalizedText, blocks: readonly Block[], language: Language): Block[] =>
  blocks.length === 0 ? [] : [heading(title[language]), ...blocks];

/** What it takes to have the same report again. */
export function reproduced(
  { tool, instrument, tables_file }: Run,
  { command, sha256 }: Made,
  inputs: readonly { readonly file: string; readonly sha256: string | null }[],
  language: Language,
): Block[] {
  const files = [{ file: tables_file, sha256 }, ...inputs];
  return part(
    messages.report.headings.reproduce,
    [
      paragraph([
        command,
        messages.report.version({ name: tool.name, version: tool.version })[language],
        messages.report.codebook({ id: instrument.id, version: instrument.version })[language],
        ...files.flatMap(({ file, sha256: hash }) => (hash === null ? [] : `${file}: SHA-256 ${hash}`)),
      ]),
    ],
    language,
  );
}

import { basename } from 'node:path';
import { printable } from '../../formats/printable.ts';
import type { Language } from '../../localized.ts';
import { messages } from '../../messages/messages.ts';
import { byteSize } from './byte-size.ts';
import { duration } from './duration.ts';

/** A file that is to be read, and its bytes; 0 where that is not known. */
export interface FileToRead {
  readonly file: string;
  readonly size: number;
}

/** How far a command is with the files that it reads, one after the other. */
export class ReadingProgress {
  readonly #files: readonly FileToRead[];
  /** Seconds. */
  #begun: number;
  #at = 0;
  #done = 0;
  #of = 0;

  constructor(files: readonly FileToRead[], now: number) {
    this.#files = files;
    this.#begun = now;
  }

  /** @param of  all there is to do in this file, 0 where that is not known */
  read(file: string, { done, of, now }: { done: number; of: number; now: number }): void {
    const found = this.#files.findIndex((known, index) => index >= this.#at && known.file === file);
    // A file that comes again: everything is read once more.
    if (found === -1 || (found === this.#at && done < this.#done)) {
      this.#begun = now;
      this.#at = Math.max(
        0,
        this.#files.findIndex((known) => known.file === file),
      );
    } else this.#at = found;
    this.#done = done;
    this.#of = of;
  }

  /** The file, the share of all files, bytes, and the time that is left where that is known. */
  line(language: Language, now: number): string {
    const { file = '', size = 0 } = this.#files[this.#at] ?? {};
    const several = this.#files.length > 1 ? `${this.#at + 1}/${this.#files.length} ` : '';
    const name = `${several}${printable(file === '-' ? 'stdin' : basename(file))}`;
    const part = this.#of > 0 ? Math.min(1, this.#done / this.#of) : null;
    if (part === null || size === 0) return `${name} · ${byteSize(this.#done)}`;

    const bytes = messages.commands.bytesOf({ partSize: byteSize(part * size), size: byteSize(size) })[
      language
    ];
    const share = this.#shareOfAll(part);
    const facts = share === null ? [bytes] : [`${Math.floor(share * 100)}%`, bytes];
    const left = share === null || share < 0.02 ? null : ((now - this.#begun) * (1 - share)) / share;
    if (left !== null)
      facts.push(messages.commands.timeLeft({ duration: duration(left, language) })[language]);
    return [name, ...facts].join(' · ');
  }

  /** By bytes; null where the size of some file is not known. */
  #shareOfAll(part: number): number | null {
    if (this.#files.some(({ size }) => size === 0)) return null;
    const bytes = (files: readonly FileToRead[]) => files.reduce((sum, { size }) => sum + size, 0);
    return (
      (bytes(this.#files.slice(0, this.#at)) + part * (this.#files[this.#at]?.size ?? 0)) / bytes(this.#files)
    );
  }
}

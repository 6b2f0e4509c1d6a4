/** How a piece of text is set. */
export interface Typeface {
  readonly raised?: boolean;
  readonly bold?: boolean;
}

/** A text as its pieces come by: raised ones after a "^", unless they begin it, so that "4.50^a" and "x^2" are told from figures on the line. */
export class RunningText {
  #text = '';
  #afterRaised = false;
  #allBold = true;
  #blank = true;

  add(piece: string, { raised = false, bold = false }: Typeface = {}): void {
    const isBlank = piece.trim() === '';
    if (!isBlank) {
      if (!bold) this.#allBold = false;
      if (raised && !this.#afterRaised && !this.#blank) this.#text += '^';
      this.#blank = false;
      this.#afterRaised = raised;
    }
    this.#text += piece;
  }

  get text(): string {
    return this.#text;
  }

  get isBlank(): boolean {
    return this.#blank;
  }

  /** Whether all of it that is no space is bold. */
  get bold(): boolean {
    return this.#allBold && !this.#blank;
  }
}

/** In one line, without spaces at its ends. */
export const inOneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** Line breaks kept; other spaces once. */
export const inLines = (text: string): string =>
  text
    .split('\n')
    .map(inOneLine)
    .filter((line) => line !== '')
    .join('\n');

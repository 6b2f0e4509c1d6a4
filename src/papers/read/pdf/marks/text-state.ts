import { ofSymbols } from '../../symbol-font.ts';
import { apply, identity, type Matrix, times } from './geometry.ts';
import { listOf, numberOf, propertyOf } from './operator-arguments.ts';
import type { PdfObjects } from './pdf-library.js';

/** A sign on the page, in its own direction: from where it begins to where the next one does, along the base line. */
export interface SetGlyph {
  readonly text: string;
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
  readonly size: number;
  readonly bold: boolean;
  readonly isVisible: boolean;
}

interface Font {
  readonly scale: number;
  readonly bold: boolean;
  readonly isSymbol: boolean;
  /** Its signs have the codes of other letters, and no table that says so. */
  readonly isMeaningless: boolean;
  readonly isVertical: boolean;
}

const plainFont: Font = {
  scale: 0.001,
  bold: false,
  isSymbol: false,
  isMeaningless: false,
  isVertical: false,
};

interface TextSettings {
  font: Font;
  size: number;
  characterSpacing: number;
  wordSpacing: number;
  horizontalScale: number;
  rise: number;
  leading: number;
  mode: number;
}

/** Stands for a sign that the document does not name. */
export const lostSign = '\u{FFFD}';

/** The state of text in a stream of operators, as PDF 32000-1:2008, 9.3 and 9.4, has it. */
export class TextState {
  #settings: TextSettings = {
    font: plainFont,
    size: 0,
    characterSpacing: 0,
    wordSpacing: 0,
    horizontalScale: 1,
    rise: 0,
    leading: 0,
    mode: 0,
  };
  readonly #saved: TextSettings[] = [];
  readonly #fonts = new Map<string, Font>();
  #matrix: Matrix = identity;
  #x = 0;
  #y = 0;
  #lineX = 0;
  #lineY = 0;

  constructor(private readonly objects: PdfObjects) {}

  save(): void {
    this.#saved.push({ ...this.#settings });
  }

  restore(): void {
    this.#settings = this.#saved.pop() ?? this.#settings;
  }

  set(setting: Exclude<keyof TextSettings, 'font'>, value: unknown): void {
    this.#settings[setting] = numberOf(value);
  }

  setFont(id: unknown, size: unknown): void {
    this.#settings.font = this.#fontOf(String(id));
    this.#settings.size = numberOf(size);
  }

  begin(matrix: Matrix = identity): void {
    this.#matrix = matrix;
    this.#x = this.#lineX = 0;
    this.#y = this.#lineY = 0;
  }

  moveBy(x: unknown, y: unknown): void {
    this.#x = this.#lineX += numberOf(x);
    this.#y = this.#lineY += numberOf(y);
  }

  nextLine(): void {
    this.moveBy(0, -this.#settings.leading);
  }

  /** Sets signs and moves on; numbers between them are distances, in thousandths, backwards. */
  show(pieces: unknown, page: Matrix): SetGlyph[] {
    const { font, size, characterSpacing, wordSpacing, horizontalScale, rise, mode } = this.#settings;
    const whole = times(page, this.#matrix);
    const unit = Math.hypot(whole[2], whole[3]);
    const found: SetGlyph[] = [];
    for (const piece of listOf(pieces)) {
      if (typeof piece === 'number') {
        const moved = (-piece * size) / 1000;
        if (font.isVertical) this.#y += moved;
        else this.#x += moved * horizontalScale;
        continue;
      }
      if (typeof piece !== 'object' || piece === null) continue;
      const spacing = characterSpacing + (propertyOf(piece, 'isSpace') === true ? wordSpacing : 0);
      const width = numberOf(propertyOf(piece, 'width')) * font.scale * size;
      const [startX, startY] = [this.#x, this.#y];
      const at = apply(whole, startX, startY + rise);
      if (font.isVertical) this.#y -= size + spacing;
      else this.#x += (width + spacing) * horizontalScale;
      const [right, up] = font.isVertical ? [0, -size] : [width * horizontalScale, 0];
      found.push({
        text: signOf(propertyOf(piece, 'unicode'), font),
        from: at,
        to: apply(whole, startX + right, startY + rise + up),
        size: Math.abs(size) * unit,
        bold: font.bold,
        isVisible: mode !== 3 && mode !== 7,
      });
    }
    return found;
  }

  #fontOf(id: string): Font {
    const known = this.#fonts.get(id);
    if (known) return known;
    const found = this.objects.has(id) ? this.objects.get(id) : undefined;
    const name = String(propertyOf(found, 'name') ?? '').replace(/^[A-Z]{6}\+/u, '');
    const [scale] = listOf(propertyOf(found, 'fontMatrix'));
    const font: Font = {
      scale: numberOf(scale) || 0.001,
      bold:
        propertyOf(found, 'bold') === true || propertyOf(found, 'black') === true || isBoldName.test(name),
      isSymbol: /^symbol/iu.test(name),
      isMeaningless: meaningless.test(name),
      isVertical: propertyOf(found, 'vertical') === true,
    };
    this.#fonts.set(id, font);
    return font;
  }
}

const isBoldName = /bold|black|heavy|^CMBX|^SFBX/iu;
/** Signs of mathematics under the codes of letters and digits: a minus reads as "2", an equals sign as "5". */
const meaningless = /^AdvP|Mathematical-?Pi|^MathPi|^Wingdings|^Webdings|^MTSY|^MTEX/iu;

const ligatures = /[\u{FB00}-\u{FB06}]/gu;

/** The letters that a sign stands for, ligatures apart. */
function signOf(unicode: unknown, { isSymbol, isMeaningless }: Font): string {
  const text = typeof unicode === 'string' ? unicode : '';
  if (/^\s+$/u.test(text) || text === '\u{200B}') return ' ';
  if (isMeaningless || text === '') return lostSign;
  return ofSymbols(text, isSymbol && text.length === 1 && text < '\u{80}')
    .replace(ligatures, (letters) => letters.normalize('NFKC'))
    .replace(/[\p{Cc}\p{Co}\p{Cn}]/gu, lostSign);
}

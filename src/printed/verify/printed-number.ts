/** A printed number without its dress: `.50`, `0.50` and `+0.50 %` are all 0.50. */
export interface PrintedNumber {
  /** Sign, digits and point as `roundHalfAway` gives them. */
  readonly text: string;
  readonly decimals: number;
  /** Whether no zero stands before the point, as in ".031". */
  readonly bare: boolean;
}

const numberForm = /^([+\-−–]?)((?:\d{1,3}(?:,\d{3})+|\d*))(?:\.(\d+))?\s*%?$/;

/** @returns null for what is no number */
export function printedNumber(printed: string): PrintedNumber | null {
  const [, sign = '', whole = '', fraction = ''] = numberForm.exec(printed.trim()) ?? [];
  if (whole + fraction === '') return null;
  const digits = whole.replaceAll(',', '').replace(/^0+(?=\d)/, '') || '0';
  const zero = /^0*$/.test(digits + fraction);
  const negative = sign !== '' && sign !== '+' && !zero;
  return {
    text: `${negative ? '-' : ''}${digits}${fraction === '' ? '' : `.${fraction}`}`,
    decimals: fraction.length,
    bare: whole === '',
  };
}

/** A printed bound of a probability: `<.001`, `p < .05`, `≥ .05`. */
export interface PrintedBound {
  readonly limit: PrintedNumber;
  readonly holds: (value: number) => boolean;
}

const boundForm = /^p?\s*(<=|>=|[<>≤≥])\s*(.+)$/i;

/** @returns null for what is no bound */
export function printedBound(printed: string): PrintedBound | null {
  const [, relation, figure = ''] = boundForm.exec(printed.trim()) ?? [];
  const limit = printedNumber(figure);
  if (relation === undefined || !limit) return null;
  const bound = Number(limit.text);
  const holds = {
    '<': (value: number) => value < bound,
    '>': (value: number) => value > bound,
    '≤': (value: number) => value <= bound,
    '≥': (value: number) => value >= bound,
  }[relation.replace('<=', '≤').replace('>=', '≥')];
  return holds ? { limit, holds } : null;
}

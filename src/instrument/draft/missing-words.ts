import { normalised } from '../normalised.ts';

/** Words that stand in cells for "no answer". */
export function meansNoAnswer(cell: string): boolean {
  return words.has(normalised(cell).replace(/[().]/g, ''));
}

const words = new Set([
  '',
  '-',
  '–',
  '—',
  '?',
  'x',
  'na',
  'n/a',
  '#n/a',
  '#null!',
  'nan',
  'null',
  'none',
  'missing',
  'no answer',
  'no response',
  'not applicable',
  'refused',
  'dk',
  "don't know",
  'don’t know',
  'do not know',
  'prefer not to answer',
  'prefer not to say',
  '무응답',
  '미응답',
  '응답 안 함',
  '응답거부',
  '응답 거부',
  '거절',
  '결측',
  '결측치',
  '모름',
  '모르겠음',
  '모르겠다',
  '잘 모르겠다',
  '잘 모름',
  '비해당',
]);

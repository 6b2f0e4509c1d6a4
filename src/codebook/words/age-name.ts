import { withoutMarks } from './without-marks.ts';

const ageName = /(^|[ _/-])age($|[ _/-])|how old|연령|나이|몇 ?(살|세)/;

/** Whether a column of this name, or with this question, holds ages. */
export function mayBeAge(name: string): boolean {
  return ageName.test(withoutMarks(name).toLowerCase());
}

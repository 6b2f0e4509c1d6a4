import type { Picture } from './document.ts';
import { pictureData } from './picture-data.ts';

/** Whether a picture has anything to see: a value, or a person where it counts people. */
export function showsSomething(picture: Picture): boolean {
  const { kind } = picture.drawing;
  const counts = kind === 'diverging_bars' || kind === 'distributions';
  const { columns, rows } = pictureData(picture.id, [picture]);
  const value = columns.indexOf('value');
  return rows.some((row) => (counts ? Number(row[value]) > 0 : typeof row[value] === 'number'));
}

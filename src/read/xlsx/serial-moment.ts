import { clockTime, isoMoment } from '../iso-time.ts';
import type { Temporal } from './temporal-format.ts';

const day = 86_400_000;
const epoch1900 = Date.UTC(1899, 11, 31);
const epoch1904 = Date.UTC(1904, 0, 1);
/** Excel counts a 29 February 1900 that never was, as Lotus 1-2-3 did. */
const leapDayThatNeverWas = 60;
const lastSerial = 2_958_465;

/**
 * The moment that Excel counts in days, as ISO 8601 writes it; as the number it is where Excel has no date for it.
 *
 * @param serial  days, with the time of day as their fraction
 */
export function serialMoment(serial: number, shownAs: Temporal, from1904: boolean): string {
  const milliseconds = Math.round(serial * day);
  const days = Math.floor(milliseconds / day);
  if (shownAs === 'elapsed' || (shownAs === 'time' && days === 0)) return clockTime(milliseconds);
  if (days < 0 || days > lastSerial) return String(serial);
  if (from1904) return isoMoment(epoch1904 + milliseconds);
  if (days === 0) return milliseconds === 0 ? '0' : clockTime(milliseconds);
  if (days < leapDayThatNeverWas) return isoMoment(epoch1900 + milliseconds);
  if (days > leapDayThatNeverWas) return isoMoment(epoch1900 + milliseconds - day);
  return isoMoment(milliseconds - days * day).replace('1970-01-01', '1900-02-29');
}

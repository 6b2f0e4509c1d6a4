import { clockTime, isoMoment } from '../iso-time.ts';

/** SPSS counts seconds from the first day of the Gregorian calendar. */
const epoch = Date.UTC(1582, 9, 14);
const lastMoment = Date.UTC(10_000, 0, 1);

/** How the number of a variable is written, and read back. */
export interface NumberText {
  readonly text: (value: number) => string;
  readonly value: (text: string) => number;
}

const plain: NumberText = { text: String, value: Number };

const date: NumberText = {
  text: (seconds) => {
    const milliseconds = epoch + seconds * 1000;
    return milliseconds >= epoch && milliseconds < lastMoment ? isoMoment(milliseconds) : String(seconds);
  },
  value: (text) =>
    text.includes('-') ? (Date.parse(text.includes('T') ? `${text}Z` : text) - epoch) / 1000 : Number(text),
};

const time: NumberText = {
  text: (seconds) => (Number.isFinite(seconds) ? clockTime(seconds * 1000) : String(seconds)),
  value: (text) => {
    const [hours = 0, minutes = 0, seconds = 0] = text.replace('-', '').split(':').map(Number);
    return (text.startsWith('-') ? -1 : 1) * (hours * 3600 + minutes * 60 + seconds);
  },
};

/** DATE, DATETIME, ADATE, JDATE, MOYR, QYR, WKYR, EDATE, SDATE, YMDHMS. */
const dateFormats = new Set([20, 22, 23, 24, 28, 29, 30, 38, 39, 41]);
/** TIME, DTIME, MTIME. */
const timeFormats = new Set([21, 25, 40]);

/** @param format  as SPSS counts them; of the weekday and the month alone a number remains */
export function numberText(format: number): NumberText {
  if (dateFormats.has(format)) return date;
  return timeFormats.has(format) ? time : plain;
}

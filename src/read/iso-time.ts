const day = 86_400_000;

/**
 * A moment as ISO 8601 writes it, with its time of day where it has one: `2020-05-01`, `2020-05-01T09:30:00`.
 *
 * @param milliseconds  since 1970-01-01, in the time zone of whoever wrote it down
 */
export function isoMoment(milliseconds: number): string {
  const whole = Math.round(milliseconds);
  const [date = '', time = ''] = new Date(whole).toISOString().split('T');
  if (((whole % day) + day) % day === 0) return date;
  return `${date}T${time.replace(/(\.000)?Z$/, '')}`;
}

/** A length of time, or a time of day: `09:30:00`, `27:15:00.500`. */
export function clockTime(milliseconds: number): string {
  const whole = Math.round(Math.abs(milliseconds));
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  const fraction = whole % 1000 === 0 ? '' : `.${String(whole % 1000).padStart(3, '0')}`;
  const clock = `${two(whole / 3_600_000)}:${two((whole / 60_000) % 60)}:${two((whole / 1000) % 60)}${fraction}`;
  return milliseconds < 0 && whole > 0 ? `-${clock}` : clock;
}

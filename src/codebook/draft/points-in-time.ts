/**
 * Whether levels are points in time of the same people, such as `사전` and `사후`, `pre` and `post`, `1차` and `2차`: then
 * a person has several rows.
 */
export const arePointsInTime = (levels: readonly string[]): boolean =>
  levels.length > 1 && levels.every((level) => pointInTime.test(level.trim()));

const pointInTime =
  /^((.{1,12} )?(사전|사후|추후|이전|이후|전|후)( ?(검사|조사|측정|설문|평가))?|\d{1,2} ?차( ?(년도|검사|조사|측정|설문|평가|시점))?|(pre|post)([-_ ]?(test|survey|treatment|intervention))?|before|after|baseline|midline|endline|follow[-_ ]?up( ?\d)?|(t|time|wave|w|round|r)[-_ ]?\d{1,2})$/iu;

const stages = [
  /사전|이전|^전$|^.{1,12} 전$|^pre|before|baseline/i,
  /midline/i,
  /사후|이후|^후$|^.{1,12} 후$|^post|after|endline/i,
  /추후|follow/i,
];

/** Points in time, the earliest first; null where levels are others, or two of them cannot be told apart in time. */
export function inOrderOfTime(levels: readonly string[]): string[] | null {
  if (!arePointsInTime(levels)) return null;
  const placed = levels.map((level) => ({ level, place: placeInTime(level.trim()) }));
  if (new Set(placed.map(({ place }) => place)).size < levels.length) return null;
  return placed.sort((one, other) => one.place - other.place).map(({ level }) => level);
}

function placeInTime(level: string): number {
  const number = Number(/\d{1,2}/.exec(level)?.[0] ?? 0);
  const stage = stages.findIndex((pattern) => pattern.test(level));
  // Stages go before numbers of waves, which are not mixed with them.
  return (stage === -1 ? 0 : stage) * 100 + number;
}

/**
 * Whether levels are points in time of the same people, such as `사전` and `사후`, `pre` and `post`, `1차` and `2차`: then
 * a person has several rows.
 */
export const arePointsInTime = (levels: readonly string[]): boolean =>
  levels.length > 1 && levels.every((level) => pointInTime.test(level.trim()));

const pointInTime =
  /^((.{1,12} )?(사전|사후|추후|이전|이후|전|후)( ?(검사|조사|측정|설문|평가))?|\d{1,2} ?차( ?(년도|검사|조사|측정|설문|평가|시점))?|(pre|post)([-_ ]?(test|survey|treatment|intervention))?|before|after|baseline|midline|endline|follow[-_ ]?up( ?\d)?|(t|time|wave|w|round|r)[-_ ]?\d{1,2})$/iu;

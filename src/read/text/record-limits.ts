const mebi = 1024 * 1024;

/** Of one record: a row of answers has some hundred bytes, one with long texts some thousand. */
export const megabytes = 16;
export const longestRecord = megabytes * mebi;

/** The widest exports have some thousand; a workbook holds 16,384. */
export const mostColumns = 100_000;

/** Set for the runs that `--watch` starts, each a process of its own: what ended in one cannot harm the next. */
export const watchedRunVariable = 'HANARO_WATCHED_RUN';

/** Whether another process runs this one again and again: how it ends is for that process to say. */
export const isWatchedRun = (): boolean => process.env[watchedRunVariable] === '1';

/** How a watched run ends whose reader has closed the pipe: there is no one to run for any more. */
export const readerGone = 141;

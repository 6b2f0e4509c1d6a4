export const watch = () => ({
  option: 'run again whenever a file that was read is saved; Ctrl-C ends it',
  watching: ({ files }: { files: string }) => `watching ${files}; Ctrl-C ends`,
  filesAndMore: ({ files, more }: { files: string; more: number }) => `${files} and ${more} more`,
  changed: ({ files, time }: { files: string; time: string }) => `${time} ${files} changed`,
  goesWithFiles: ({ option }: { option: string }) =>
    `--watch does not go with ${option}: it waits for files to be saved`,
  goesWithFilesHint: ({ option }: { option: string }) =>
    `name files instead of ${option}, or leave --watch out`,
});

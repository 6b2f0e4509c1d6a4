export const common = () => ({
  fileErrors: {
    ENOENT: 'there is no such file',
    EISDIR: 'this is a folder, not a file',
    EACCES: 'there is no permission to read the file',
  },
  cannotBeRead: ({ code }: { code: string }) => `it cannot be read (${code})`,
  followed: ({ message, also }: { message: string; also: string }) => `${message}${also}`,
  nothing: '',
  keptInTotalsLeftOut: 'kept in the totals, left out of the comparisons',
  leftOutOfNoWave: 'left out: of no wave',
  countedAsMissing: 'counted as missing in this characteristic',
  nameFilesHoldAnswers: 'name the files that hold the answers',
  withNumber: ({ rowFlawText, rows }: { rowFlawText: string; rows: number }) => `${rowFlawText} ${rows}`,
  fileEmpty: 'the file is empty',
  hasSameContent: ({ file }: { file: string }) => `has the same content as ${file}`,
  sameRowsInAnotherForm: ({ file }: { file: string }) =>
    `holds the same rows as ${file}, in another format or order`,
  noSuchTable: 'there is no such table',
  oneOf: ({ ids }: { ids: string }) => `one of: ${ids}`,
  examples: 'Examples',
  twoNames: ({ first, second }: { first: string; second: string }) => `${first} ${second}`,
});

/** The command line of this run, so that a shell takes it again. */
export const commandLine = (): string =>
  ['hanaro', ...process.argv.slice(2)]
    .map((word) => (/^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`))
    .join(' ');

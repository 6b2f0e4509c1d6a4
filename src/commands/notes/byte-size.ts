const units = ['kB', 'MB', 'GB', 'TB'] as const;

/** A number of bytes as people say it: `812 bytes`, `1.2 kB`, `340 MB`. */
export function byteSize(bytes: number): string {
  if (bytes < 1000) return `${bytes} ${bytes === 1 ? 'byte' : 'bytes'}`;
  // 999,500 bytes are 1 MB, not 1,000 kB.
  const power = units.findIndex(
    (_, index) => bytes < 999.5 * 1000 ** (index + 1) || index === units.length - 1,
  );
  const value = bytes / 1000 ** (power + 1);
  return `${value < 9.95 ? value.toFixed(1) : Math.round(value)} ${units[power]}`;
}

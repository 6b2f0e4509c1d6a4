import { statSync } from 'node:fs';

/** A folder is there already, or written as one. */
export function isFolder(path: string): boolean {
  if (/[/\\]$/.test(path)) return true;
  try {
    return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
  } catch {
    // Whoever writes there says why that cannot be.
    return false;
  }
}

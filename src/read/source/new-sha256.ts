import type { createHash, Hash } from 'node:crypto';
import { createRequire } from 'node:module';

/** Loads Node's hashes only where one is asked for, since that takes a tenth of a short run. */
export function newSha256(): Hash {
  const crypto: { readonly createHash: typeof createHash } = createRequire(process.execPath)('node:crypto');
  return crypto.createHash('sha256');
}

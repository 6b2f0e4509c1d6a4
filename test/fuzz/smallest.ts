/** Takes pieces away as long as what is left still fails: halves first, single bytes last. */
export async function smallest(bytes: Buffer, fails: (bytes: Buffer) => Promise<boolean>): Promise<Buffer> {
  let result = bytes;
  let tries = 3000;
  for (let size = Math.ceil(bytes.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < result.length && tries > 0; tries -= 1) {
      const shorter = Buffer.concat([result.subarray(0, at), result.subarray(at + size)]);
      if (await fails(shorter)) result = shorter;
      else at += size;
    }
  }
  return result;
}

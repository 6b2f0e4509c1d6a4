import { once } from 'node:events';
import { createGunzip } from 'node:zlib';
import { messages } from '../../messages/messages.ts';
import { Refusal } from '../refusal.ts';

/** Text of answers shrinks to a tenth or a thirtieth; one value repeated, to a thousandth. */
const largestRatio = 200;
/** Below this size any ratio is harmless. */
const harmlessBytes = 64 * 1024 * 1024;

/**
 * Decompresses gzip, of one member or several, in constant memory.
 *
 * @throws Refusal when the bytes end too early, are damaged, or swell as no text of answers does
 */
export async function* gunzipped(stored: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const gunzip = createGunzip({ chunkSize: 256 * 1024 });
  const closed = once(gunzip, 'close').catch(() => {});
  let bytesIn = 0;
  let bytesOut = 0;

  async function feed(): Promise<void> {
    for await (const chunk of stored) {
      bytesIn += chunk.length;
      if (gunzip.destroyed && !gunzip.readableEnded) return;
      // What follows the last member is taken as well: the hash is of the whole file.
      if (gunzip.readableEnded || gunzip.write(chunk)) continue;
      await Promise.race([once(gunzip, 'drain').catch(() => {}), closed]);
    }
    if (!gunzip.writableEnded && !gunzip.destroyed) gunzip.end();
  }
  let failure: unknown;
  const feeding = feed().catch((error: unknown) => {
    failure = error;
    gunzip.destroy();
  });

  try {
    for await (const chunk of gunzip) {
      bytesOut += chunk.length;
      if (bytesOut > harmlessBytes && bytesOut > bytesIn * largestRatio) throw bomb;
      yield chunk;
    }
  } catch (error) {
    throw failure ?? refusalOf(error);
  } finally {
    gunzip.destroy();
    await feeding;
  }
  if (failure !== undefined) throw failure;
}

function refusalOf(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const { gzipEndsEarly, gzipFileDamaged, again } = messages.reading;
  if (code === 'Z_BUF_ERROR') return new Refusal(gzipEndsEarly, again);
  return code === 'Z_DATA_ERROR' ? new Refusal(gzipFileDamaged, again) : error;
}

const bomb = new Refusal(messages.reading.gzipSwells({ largestRatio }), messages.reading.gzipSwellsHint);

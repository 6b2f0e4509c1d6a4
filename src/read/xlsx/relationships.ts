import { posix } from 'node:path';
import type { Archive } from './archive.ts';
import { parseXml } from './parse-xml.ts';

/** Another part that a part names. */
export interface Relationship {
  readonly id: string;
  /** The last word of the type: `worksheet`, `styles`. */
  readonly kind: string;
  readonly part: string;
}

/**
 * The parts that a part names; none where it has no list of them.
 *
 * @param part  empty for the archive as a whole
 */
export async function relationshipsOf(archive: Archive, part: string): Promise<Relationship[]> {
  const list = posix.join(posix.dirname(part), '_rels', `${posix.basename(part)}.rels`);
  const found: Relationship[] = [];
  if (!archive.has(list)) return found;
  const { bounds } = archive;
  await parseXml(archive, list, {
    open: (name, { Id: id = '', Type = '', Target = '', TargetMode }) => {
      if (name !== 'Relationship' || TargetMode === 'External') return;
      if (found.length >= bounds.entries) throw bounds.refusals.damaged('too many relationships');
      const kind = Type.slice(Type.lastIndexOf('/') + 1);
      found.push({ id, kind, part: posix.resolve('/', posix.dirname(part), Target).slice(1) });
    },
  });
  return found;
}

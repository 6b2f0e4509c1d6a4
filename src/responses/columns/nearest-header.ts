import { namesInGroups } from '../../codebook/words/group-path.ts';
import { nearestName } from '../../codebook/words/nearest-name.ts';
import { withoutMarks } from '../../codebook/words/without-marks.ts';
import { headerNames, looseHeaderNames } from './header-names.ts';

/**
 * The header text that was probably meant: the nearest one, with or without what forms put around a name.
 *
 * @param names  the name looked for and other texts for it, the likeliest first
 */
export function nearestHeader(names: readonly string[], headers: readonly string[]): string | undefined {
  const called = new Map<string, string>();
  const add = (name: string, header: string) => {
    if (name !== '' && !called.has(name)) called.set(name, header);
  };
  for (const header of headers) add(header, header);
  for (const header of headers) {
    const bare = withoutMarks(header);
    for (const name of [bare, ...headerNames(bare), ...looseHeaderNames(bare), ...namesInGroups(bare)])
      add(name, header);
  }
  const nearest = names
    .map((name) => nearestName(name, [...called.keys()]))
    .find((name) => name !== undefined);
  return nearest === undefined ? withMore(names, headers) : called.get(nearest);
}

/** The one header that has a name at one of its ends, as `svc_q1` has `q1`. */
function withMore(names: readonly string[], headers: readonly string[]): string | undefined {
  for (const name of names.map((text) => text.toLowerCase())) {
    if (name.length < shortestName) continue;
    const found = headers.filter((header) => {
      const text = header.toLowerCase();
      const before = text.at(-name.length - 1) ?? 'x';
      const behind = text.at(name.length) ?? 'x';
      return (text.endsWith(name) && !letter.test(before)) || (text.startsWith(name) && !letter.test(behind));
    });
    if (found.length === 1) return found[0];
  }
  return undefined;
}

const shortestName = 2;
const letter = /[\p{L}\p{N}]/u;

import type { Archive } from '../../read/xlsx/archive.ts';
import { type Attributes, parseXml } from '../../read/xlsx/parse-xml.ts';
import { damagedDocument } from './document-bounds.ts';

export interface WordStyle {
  readonly raised?: boolean;
  readonly bold?: boolean;
  readonly isHeading?: boolean;
}

interface WrittenStyle {
  id: string;
  basedOn?: string;
  raised?: boolean;
  bold?: boolean;
  isHeading?: boolean;
}

/** Attributes of Word that switch something on, unless they say otherwise. */
export const isOn = (attributes: Attributes): boolean =>
  !['0', 'false', 'off', 'none'].includes(attributes['w:val'] ?? '');

const most = 20_000;

/** The styles of a Word document by their id, with what they take from those that they are based on. */
export async function readDocxStyles(
  archive: Archive,
  part: string,
): Promise<ReadonlyMap<string, WordStyle>> {
  const written = new Map<string, WrittenStyle>();
  if (!archive.has(part)) return written;
  let style: WrittenStyle | null = null;
  await parseXml(archive, part, {
    open: (name, attributes) => {
      const value = attributes['w:val'] ?? '';
      if (name === 'style') {
        if (written.size >= most) throw damagedDocument('too many styles');
        style = { id: attributes['w:styleId'] ?? '' };
        written.set(style.id, style);
      } else if (!style) return;
      else if (name === 'name' && /^(?:heading|title|subtitle|caption|제목|개요|캡션)/iu.test(value))
        style.isHeading = true;
      else if (name === 'outlineLvl') style.isHeading = Number(value) < 9;
      else if (name === 'basedOn') style.basedOn = value;
      else if (name === 'vertAlign') style.raised = value === 'superscript';
      else if (name === 'b') style.bold = isOn(attributes);
    },
    close: (name) => {
      if (name === 'style') style = null;
    },
  });
  return new Map([...written.keys()].map((id) => [id, inherited(id, written)]));
}

function inherited(id: string, written: ReadonlyMap<string, WrittenStyle>): WordStyle {
  let result: WordStyle = {};
  let next: string | undefined = id;
  for (let steps = 0; next !== undefined && steps < 20; steps++) {
    const style: WrittenStyle | undefined = written.get(next);
    const { raised, bold, isHeading } = style ?? {};
    result = {
      ...(raised === undefined ? {} : { raised }),
      ...(bold === undefined ? {} : { bold }),
      ...(isHeading === undefined ? {} : { isHeading }),
      ...result,
    };
    next = style?.basedOn;
  }
  return result;
}

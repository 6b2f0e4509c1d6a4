import type { PaperBuilder } from './paper-builder.ts';

export type HtmlAttributes = Readonly<Record<string, string>>;

/** Attributes that are looked at; the others are not kept. */
export const lookedAt = new Set(['hidden', 'style', 'class', 'aria-hidden', 'colspan', 'rowspan', 'scope']);

/** Elements whose text is not seen. */
const unseen = new Set(
  'script style template noscript title svg iframe object select textarea button annotation annotation-xml del s strike audio video'.split(
    ' ',
  ),
);
const blocks = new Set(
  'p div h1 h2 h3 h4 h5 h6 li dt dd blockquote pre section article figure figcaption address header footer main aside nav hr form ul ol dl center body fieldset legend details summary'.split(
    ' ',
  ),
);
const emboldening = new Set(['b', 'strong']);

/** Turns the elements of a page into paragraphs and tables. */
export function htmlHandlers(builder: PaperBuilder): {
  readonly open: (name: string, attributes: HtmlAttributes) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
} {
  const open: {
    readonly name: string;
    readonly bold: boolean;
    readonly raised: boolean;
    children: number;
  }[] = [];
  const counts = new Map<string, number>();
  const sections: string[] = [];
  let unseenDepth = 0;
  const isIn = (name: string) => (counts.get(name) ?? 0) > 0;
  const span = (text: string | undefined) => {
    const number = /^\s*\d{1,9}/u.test(text ?? '') ? Number.parseInt(text ?? '', 10) : 1;
    return number === 0 ? 10_000 : Math.min(10_000, number);
  };

  function openElement(name: string, attributes: HtmlAttributes): void {
    if (blocks.has(name)) builder.closeParagraph();
    if (/^h[1-6]$/u.test(name)) {
      builder.openParagraph();
      builder.markHeading();
    }
    switch (name) {
      case 'br':
        builder.add('\n');
        return;
      case 'img':
        if (isIn('figure') || isIn('table')) builder.pictures += 1;
        return;
      case 'table':
        builder.closeParagraph();
        sections.push('');
        builder.openTable();
        return;
      case 'thead':
      case 'tbody':
      case 'tfoot':
        if (sections.length > 0) sections[sections.length - 1] = name;
        return;
      case 'tr':
        if (sections.length === 0) return;
        builder.startRow(sections.at(-1) === 'thead');
        if (builder.row) builder.row.isFoot = sections.at(-1) === 'tfoot';
        return;
      case 'td':
      case 'th':
        if (sections.length === 0) return;
        builder.startCell({
          columns: Math.min(1_000, Math.max(1, span(attributes['colspan']))),
          rows: span(attributes['rowspan']),
          isHead: name === 'th' && !/^row/iu.test(attributes['scope'] ?? ''),
        });
        return;
      case 'caption':
        builder.openContainer();
        return;
    }
  }

  function closeElement(name: string): void {
    if (blocks.has(name)) builder.closeParagraph();
    switch (name) {
      case 'table':
        sections.pop();
        builder.closeTable();
        return;
      case 'thead':
      case 'tfoot':
        if (sections.length > 0) sections[sections.length - 1] = '';
        return;
      case 'td':
      case 'th':
        if (sections.length > 0) builder.endCell();
        return;
      case 'caption':
        builder.addCaption(builder.closeContainer());
        return;
    }
  }

  return {
    open: (name, attributes) => {
      const parent = open.at(-1);
      if (parent) parent.children += 1;
      const isHidden = unseen.has(name) || isUnseen(attributes);
      if (unseenDepth > 0 || isHidden) unseenDepth += 1;
      open.push({
        name,
        bold: (parent?.bold ?? false) || emboldening.has(name) || isBold(attributes),
        raised:
          (parent?.raised ?? false) ||
          name === 'sup' ||
          /vertical-align:\s*super/iu.test(attributes['style'] ?? '') ||
          (parent?.name === 'msup' && parent.children === 2),
        children: 0,
      });
      counts.set(name, (counts.get(name) ?? 0) + 1);
      if (unseenDepth === 0) openElement(name, attributes);
    },
    close: (name) => {
      open.pop();
      counts.set(name, (counts.get(name) ?? 1) - 1);
      if (unseenDepth === 0) closeElement(name);
      else unseenDepth -= 1;
    },
    text: (text) => {
      if (unseenDepth > 0) return;
      const { bold = false, raised = false } = open.at(-1) ?? {};
      builder.add(text.replace(/[^\S\u00A0]+/gu, ' '), { bold, raised });
    },
  };
}

function isUnseen(attributes: HtmlAttributes): boolean {
  return (
    attributes['hidden'] !== undefined ||
    attributes['aria-hidden'] === 'true' ||
    /display:\s*none|visibility:\s*hidden/iu.test(attributes['style'] ?? '') ||
    /(?:^|\s)(?:sr-only|visually-hidden|screen-reader-text)(?:\s|$)/iu.test(attributes['class'] ?? '')
  );
}

const isBold = ({ style = '' }: HtmlAttributes) => /font-weight:\s*(?:bold|[6-9]00)/iu.test(style);

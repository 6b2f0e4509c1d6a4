import type { Document, Node, YAMLMap, YAMLSeq } from 'yaml';
import type { Language, LocalizedText } from '../../localized.ts';
import { messages } from '../../messages/messages.ts';

/** Makes the nodes of a YAML file in which a person has something to confirm, and counts the places. */
export class YamlDraft {
  readonly #document: Document;
  readonly #language: Language;
  #marks = 0;

  /** @param document  a new, empty one; given, so that the YAML library is loaded only where it is used */
  constructor(document: Document, language: Language) {
    this.#document = document;
    this.#language = language;
  }

  get marks(): number {
    return this.#marks;
  }

  /** Puts `# confirm: …` behind a node, where there is something to confirm. */
  mark<Marked extends Node>(node: Marked, confirm: LocalizedText | null): Marked {
    if (confirm === null) return node;
    this.#marks += 1;
    node.comment = ` ${confirmWord[this.#language]}: ${oneLine(confirm[this.#language])}`;
    return node;
  }

  /** What begins a comment of its own in which there is something to confirm. */
  wordOfMark(): string {
    this.#marks += 1;
    return confirmWord[this.#language];
  }

  scalar(value: string | number, confirm: LocalizedText | null = null): Node {
    return this.mark(this.#document.createNode(value), confirm);
  }

  /** A text in quotes, such as a figure whose zeros count. */
  quoted(value: string): Node {
    const node = this.#document.createNode(value);
    node.type = 'QUOTE_DOUBLE';
    return node;
  }

  /** Entries in their order, those without a value left out; `flow` on one line. */
  map(entries: readonly (readonly [key: string, value: unknown])[], flow = false): YAMLMap {
    const node: YAMLMap = this.#document.createNode(new Map(entries.filter(([, value]) => value !== null)));
    node.flow = flow;
    return node;
  }

  /** Null where there is nothing to list. */
  list(values: readonly unknown[], flow = false): YAMLSeq | null {
    if (values.length === 0) return null;
    const node: YAMLSeq = this.#document.createNode(values);
    node.flow = flow;
    return node;
  }

  /** That there is nothing, said. */
  emptyList(): YAMLSeq {
    const node: YAMLSeq = this.#document.createNode([]);
    node.flow = true;
    return node;
  }

  text(root: Node, head: readonly string[]): string {
    this.#document.contents = root;
    this.#document.commentBefore = head.map((line) => ` ${oneLine(line)}`).join('\n');
    return this.#document.toString({ lineWidth: 0, flowCollectionPadding: true });
  }
}

/**
 * An empty one; the YAML library is loaded here.
 *
 * @param compat  whether `n` and `yes` stand in quotes, which older readers take for truth values
 */
export async function yamlDraft(
  language: Language,
  { compat = null }: { readonly compat?: 'yaml-1.1' | null } = {},
): Promise<YamlDraft> {
  const { Document } = await import('yaml');
  return new YamlDraft(new Document(null, { compat }), language);
}

export const confirmWord: LocalizedText = messages.draft.confirmWord;

/** A text as it can stand in a comment or a label: without line ends and control characters. */
export function oneLine(text: string): string {
  return text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
}

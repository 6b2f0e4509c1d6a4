import { isMap, isPair, isScalar, isSeq, type Node, parseDocument, visit } from 'yaml';

/** A place of a draft that a person is asked to confirm: where it stands, and what is asked. */
export interface DraftMark {
  /** Keys and positions from the root on; the value of a line is its last step too. */
  readonly path: readonly string[];
  readonly text: string;
}

/** Every mark of a draft, with the line that it stands on. */
export function draftMarks(draft: string): readonly DraftMark[] {
  const marks: DraftMark[] = [];
  visit(parseDocument(draft), {
    Node: (key, node, ancestors) => {
      const text = /confirm: (.*)/.exec(commentOf(node))?.[1];
      if (text === undefined) return;
      const path = [...ancestors, node].flatMap((step, depth, steps) => {
        const next = steps[depth + 1];
        if (isPair(step)) return isScalar(step.key) ? [String(step.key.value)] : [];
        if (isSeq(step) && next !== undefined) return [String(step.items.indexOf(next))];
        if (depth === steps.length - 1 && isScalar(step)) return [String(step.value)];
        if (depth === steps.length - 1 && isMap(step))
          return [String(step.get('column') ?? step.get('id') ?? '')];
        return [];
      });
      marks.push({ path: key === 'key' ? path.slice(0, -1) : path, text });
    },
  });
  return marks;
}

const commentOf = (node: Node) => (isScalar(node) || isSeq(node) || isMap(node) ? (node.comment ?? '') : '');

import { transformSync } from 'esbuild';

/** One slip that a programmer might make, in one place of a file. */
export interface Mutation {
  readonly file: string;
  readonly line: number;
  /** What the slip is, such as `< to <=`. */
  readonly kind: string;
  readonly before: string;
  readonly after: string;
}

interface Operator {
  readonly kind: string;
  readonly pattern: RegExp;
  readonly replacement: string;
}

const swap = (one: string, other: string): readonly Operator[] => [
  replaced(one, other),
  replaced(other, one),
];

function replaced(one: string, other: string): Operator {
  const literal = one.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return {
    kind: `${one.trim()} to ${other.trim() || 'nothing'}`,
    pattern: new RegExp(literal, 'g'),
    replacement: other.replaceAll('$', '$$$$'),
  };
}

const operators: readonly Operator[] = [
  // Boundaries, and one too many or too few.
  ...swap(' < ', ' <= '),
  ...swap(' > ', ' >= '),
  replaced(' + 1', ' + 2'),
  replaced(' - 1', ''),
  replaced('.min', '.max'),
  replaced('.max', '.min'),
  { kind: 'max to max + 1', pattern: /(?<=AND \$\{)max(?=\})/g, replacement: 'max + 1' },
  { kind: 'min to min - 1', pattern: /(?<=BETWEEN \$\{)min(?=\})/g, replacement: 'min - 1' },
  { kind: '0 to 1', pattern: /(?<=[=(:?,] )0(?=[;),\s])/g, replacement: '1' },
  // Conditions.
  ...swap(' === ', ' !== '),
  ...swap(' && ', ' || '),
  { kind: 'condition negated', pattern: /\bif \((?!\()(.*)\)(?= [a-z{]|$)/g, replacement: 'if (!($1))' },
  { kind: '! dropped', pattern: /(?<=[( ])!(?=[a-z(])/g, replacement: '' },
  ...swap('.some(', '.every('),
  ...swap('true', 'false'),
  // Cases.
  { kind: 'continue dropped', pattern: /\bcontinue;/g, replacement: ';' },
  { kind: 'default taken always', pattern: /(?<=[\s(,=!])[\w.?#]+ \?\? (?=[\w'[])/g, replacement: '' },
  // Policies and outcomes.
  replaced("'missing'", "'error'"),
  replaced("'drop-row'", "'missing'"),
  replaced("'error'", "'missing'"),
  replaced("'first'", "'last'"),
  replaced("'used'", "'no_answers'"),
  replaced('noAnswer', '0'),
  replaced('noGroup', '0'),
];

/** Lines that decide nothing: comments, types, imports, and what is said to people. */
const idle =
  /^\s*(?:\/?\*|\/\/|import |export (?:type|interface) |readonly |type |\| |(?:ko|en|message|hint): )|=> void;|: \/\^|\bko: |\ben: /;

/** Whether a file with the slip is a program at all. */
function isProgram(lines: readonly string[], index: number, after: string): boolean {
  try {
    transformSync(lines.with(index, after).join('\n'), { loader: 'ts' });
    return true;
  } catch {
    return false;
  }
}

/** Every slip that the operators can make in a file; types are left alone. */
export function mutationsOf(file: string, text: string): readonly Mutation[] {
  const found: Mutation[] = [];
  let inType = false;
  const lines = text.split('\n');
  for (const [index, line] of lines.entries()) {
    if (/^(?:export )?(?:interface|type) /.test(line)) inType = !line.endsWith(';');
    if (inType || idle.test(line)) {
      if (/^(?:\}|.*;$)/.test(line) && !line.startsWith(' ')) inType = false;
      continue;
    }
    for (const { kind, pattern, replacement } of operators) {
      for (const match of line.matchAll(pattern)) {
        const changed = match[0].replace(new RegExp(pattern.source), replacement);
        const after = line.slice(0, match.index) + changedAt(line, match, pattern, replacement, changed);
        if (after !== line && isProgram(lines, index, after))
          found.push({ file, line: index + 1, kind, before: line, after });
      }
    }
  }
  return found;
}

function changedAt(
  line: string,
  match: RegExpExecArray,
  pattern: RegExp,
  replacement: string,
  changed: string,
): string {
  const rest = line.slice(match.index + match[0].length);
  // A pattern that looks around its match does not match it alone.
  const alone = new RegExp(pattern.source).test(match[0]);
  return (alone ? changed : replacement.replace('$1', match[1] ?? '')) + rest;
}

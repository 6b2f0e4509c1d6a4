const signs: Readonly<Record<string, string>> = {
  alpha: 'α',
  beta: 'β',
  gamma: 'γ',
  delta: 'δ',
  epsilon: 'ε',
  eta: 'η',
  theta: 'θ',
  kappa: 'κ',
  lambda: 'λ',
  mu: 'μ',
  rho: 'ρ',
  sigma: 'σ',
  tau: 'τ',
  phi: 'φ',
  varphi: 'φ',
  chi: 'χ',
  omega: 'ω',
  Delta: 'Δ',
  Sigma: 'Σ',
  Omega: 'Ω',
  le: '≤',
  leq: '≤',
  ge: '≥',
  geq: '≥',
  pm: '±',
  times: '×',
  ast: '*',
  star: '*',
  dagger: '†',
  ddagger: '‡',
  S: '§',
  textless: '<',
  textgreater: '>',
  lt: '<',
  gt: '>',
  textpm: '±',
  percent: '%',
  textasteriskcentered: '*',
  textbackslash: '\\',
  ldots: '…',
  dots: '…',
  infty: '∞',
  approx: '≈',
  neq: '≠',
  cdot: '·',
  quad: ' ',
  qquad: ' ',
  newline: '\n',
  linebreak: '\n',
  tabularnewline: '\n',
  textasciitilde: '~',
  textasciicircum: '^',
  textbar: '|',
  textendash: '–',
  textemdash: '—',
};
/** Commands whose arguments are not text; how many they take. */
const silent: Readonly<Record<string, number>> = {
  label: 1,
  vspace: 1,
  hspace: 1,
  ref: 0,
  cite: 1,
  centering: 0,
  rule: 2,
  color: 1,
  textcolor: 1,
  cellcolor: 1,
  rowcolor: 1,
  fontsize: 2,
  setlength: 2,
  renewcommand: 2,
  newcommand: 2,
  index: 1,
  caption: 0,
  addlinespace: 0,
  arraystretch: 0,
};

/** Text of LaTeX as it is printed; raised text after a "^". Commands that are not known leave what they are given. */
export function texText(source: string): string {
  let text = '';
  for (let at = 0; at < source.length; ) {
    const letter = source[at] ?? '';
    if (letter === '\\') {
      const [whole = '\\', name = ''] = /^\\([A-Za-z]+)\*?\s*/u.exec(source.slice(at, at + 60)) ?? [];
      if (name === '') {
        const next = source[at + 1] ?? '';
        text += next === '\\' ? '\n' : /[,;:! ]/u.test(next) ? ' ' : /[()[\]"'`^~=.]/u.test(next) ? '' : next;
        at += 2;
        continue;
      }
      at += whole.length;
      // A box within a cell: what it is, and how wide, is no text.
      if (name === 'begin' || name === 'end') {
        at = endOfGroup(source, at);
        for (
          let box = /^\s*(?:\[[^\]]*\]|\{[^{}]*\})/u.exec(source.slice(at, at + 200));
          name === 'begin' && box;
        ) {
          at += box[0].length;
          box = /^\s*(?:\[[^\]]*\]|\{[^{}]*\})/u.exec(source.slice(at, at + 200));
        }
        continue;
      }
      if (name === 'textsuperscript' || name === 'sym' || name === 'tnote') text += '^';
      const sign = signs[name];
      if (sign !== undefined) text += sign;
      for (let left = silent[name] ?? 0; left > 0 && source[at] === '{'; left--) at = endOfGroup(source, at);
    } else {
      const isRaised = letter === '^' && /[^\s^]/u.test(text.at(-1) ?? ' ');
      if (letter === '~') text += ' ';
      else if (letter === '^') text += isRaised ? '^' : '';
      else if (!/[{}$_]/u.test(letter)) text += letter;
      at += 1;
    }
  }
  return text.replaceAll('---', '—').replaceAll('--', '–').replace(/``|''/gu, '"').trim();
}

/** Where the group that begins here with "{" has ended. */
export function endOfGroup(source: string, start: number): number {
  let depth = 0;
  for (let at = start; at < source.length; at++) {
    if (source[at] === '\\') at += 1;
    else if (source[at] === '{') depth += 1;
    else if (source[at] === '}') {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return source.length;
}

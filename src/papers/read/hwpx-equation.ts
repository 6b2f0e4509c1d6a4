const words: Readonly<Record<string, string>> = {
  alpha: 'α',
  beta: 'β',
  chi: 'χ',
  delta: 'δ',
  eta: 'η',
  mu: 'μ',
  omega: 'ω',
  phi: 'φ',
  rho: 'ρ',
  sigma: 'σ',
  DELTA: 'Δ',
  SIGMA: 'Σ',
  leq: '≤',
  le: '≤',
  geq: '≥',
  ge: '≥',
  times: '×',
  pm: '±',
  over: '/',
  bold: '',
  rm: '',
  it: '',
  sub: '',
  sup: '^',
};

/** The script of an equation of Hangul as text on the line: "chi ^{2} =4.5" is "χ^2=4.5". */
export function equationText(script: string): string {
  return script
    .replace(/[A-Za-z]+/gu, (word) => words[word] ?? word)
    .replace(/[{}`~]/gu, ' ')
    .replace(/_\s*/gu, '')
    .replace(/\s*\^\s*/gu, '^')
    .replace(/\s+/gu, ' ')
    .trim();
}

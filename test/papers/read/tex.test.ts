import { expect, test } from 'vitest';
import { linesOf, readBytes } from './written-papers.ts';

const lines = async (text: string) => linesOf(await readBytes('paper.tex', text));

test('tables with booktabs, spans, formulas and comments; captions are numbered', async () => {
  expect(
    await lines(String.raw`\newcommand{\x}{y}
\begin{document}
\section{Results}
It was $t(118) = 2.31$, \textit{p} < .05 % not this
and $\chi^2(1) = 4.50$, 39.0\%.

\begin{table}[ht]
\caption{Scores of \emph{both} groups}\label{tab:a}
\begin{tabular}{@{}l*{3}{c}@{}}
\toprule
 & \multicolumn{2}{c}{Pilot ($n = 60$)} & \\
\cmidrule(lr){2-3}
Scale & $M$ & $SD$ & $t$ \\
\midrule
\multirow{2}{*}{Empathy} & 3.57 & 0.61 & 2.31$^{**}$ \\[2pt]
 & 3.10 & $-$0.51 & 1.20\textsuperscript{a} \\
\bottomrule
\end{tabular}
\begin{tablenotes}\item Note. $^{**}p < .01$.\end{tablenotes}
\end{table}
\end{document}`),
  ).toEqual([
    '# Results',
    'It was t(118) = 2.31, p < .05 and χ^2(1) = 4.50, 39.0%.',
    'Table 1. Scores of both groups',
    '|Pilot (n = 60)|<|',
    'Scale|M|SD|t',
    'Empathy|3.57|0.61|2.31^**',
    '|3.10|-0.51|1.20^a',
    'Note. **p < .01.',
  ]);
});

test('the head ends with the first rule; boxes within cells and heads of further pages are no text of the table', async () => {
  const text = String.raw`\begin{longtable}{ll}
\caption{Scores}\tabularnewline
\toprule\noalign{}
\begin{minipage}[b]{0.5\linewidth}\raggedright
Scale
\end{minipage} & 2020 \\
 & M \\
\midrule\noalign{}
\endfirsthead
\toprule
Scale & 2020 \\
 & M \\
\midrule
\endhead
\bottomrule
\endlastfoot
40\textasciitilde{}50 & 3.57 \\
\end{longtable}`;
  expect(await lines(text)).toEqual(['[Table 1. Scores]', 'Scale|2020', '|M', '40~50|3.57']);
  const [grid] = (await readBytes('paper.tex', text)).blocks;
  expect(grid).toMatchObject({ headRows: 2 });
});

test('columns and numbers of siunitx, notes of threeparttable, and environments of newer packages', async () => {
  const paper = await readBytes(
    'paper.tex',
    String.raw`\begin{threeparttable}
\begin{tabular}{l S[table-format=1.2] S r}
\toprule
& \multicolumn{2}{c}{Pilot ($n = 60$)} & \\
\cmidrule(lr){2-3}
Scale & {M} & {SD} & $t$ \\
\midrule
\multirow{2}{*}{Joy} & 4.12 & 0.50 & \num{2.189}\tnote{a} \\
 & 4.20 & \SI{45}{\percent} & {<} .001 \\
\bottomrule
\end{tabular}
\begin{tablenotes}
\item[a] one-sided
\item \textit{Note.} $^{*}p < .05$
\end{tablenotes}
\end{threeparttable}
\begin{tblr}{colspec={lr},hlines}
A & B \\
x & 1 \\
\end{tblr}`,
  );
  expect(linesOf(paper)).toEqual([
    '|Pilot (n = 60)|<|',
    'Scale|M|SD|t',
    'Joy|4.12|0.50|2.189^a',
    '|4.20|45%|< .001',
    'a one-sided',
    'Note. *p < .05',
    'A|B',
    'x|1',
  ]);
  expect(paper.unread).toEqual([]);
});

test('rows of an environment that is not known are said; lines of formulas are not', async () => {
  const unread = async (text: string) => (await readBytes('paper.tex', text)).unread.length;
  expect(await unread('\\begin{mytable}{lr}\nA & 1 \\\\\nB & 2 \\\\\n\\end{mytable}')).toBe(1);
  expect(await unread('Text.\n\\begin{align}\na &= b \\\\\nc &= d\n\\end{align}')).toBe(0);
});

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

import type { english } from '../en/index.ts';
import { audit } from './audit.ts';
import { check } from './check.ts';
import { codebook } from './codebook/codebook.ts';
import { codebookSyntax } from './codebook/codebook-syntax.ts';
import { draft } from './codebook/draft.ts';
import { draftAnswers } from './codebook/draft-answers.ts';
import { numbers } from './codebook/numbers.ts';
import { watch } from './commands/watch.ts';
import { commands } from './commands.ts';
import { common } from './common.ts';
import { correlate } from './correlate.ts';
import { documents } from './documents.ts';
import { engines } from './engines.ts';
import { formats } from './formats.ts';
import { help } from './help.ts';
import { page } from './page.ts';
import { paperImport } from './papers/import.ts';
import { paperDocuments } from './papers/paper-documents.ts';
import { papers } from './papers/papers.ts';
import { paperReading } from './papers/reading.ts';
import { paperText } from './papers/text.ts';
import { people } from './people.ts';
import { printed } from './printed.ts';
import { printedDocuments } from './printed-documents.ts';
import { printedReports } from './printed-reports.ts';
import { reading } from './reading.ts';
import { reconstruct } from './reconstruct.ts';
import { score } from './score.ts';
import { comparisonSentences } from './sentences/comparisons.ts';
import { pairSentences } from './sentences/pairs.ts';
import { sentences } from './sentences/sentences.ts';
import { variableSentences } from './sentences/variables.ts';
import { servers } from './servers.ts';
import { spss } from './spss.ts';
import { compare } from './studies/compare.ts';
import { describe } from './studies/describe.ts';
import { library } from './studies/library.ts';
import { paired } from './studies/paired.ts';
import { personScores } from './studies/person-scores.ts';
import { pictures } from './studies/pictures.ts';
import { reliability } from './studies/reliability.ts';
import { report } from './studies/report.ts';
import { studies } from './studies/studies.ts';
import { themes } from './studies/themes.ts';
import { waves } from './studies/waves.ts';
import { tally } from './tally.ts';
import { verify } from './verify.ts';
import { workbooks } from './workbooks.ts';

export const korean: typeof english = {
  audit,
  check,
  codebook,
  codebookSyntax,
  commands,
  common,
  compare,
  comparisonSentences,
  correlate,
  describe,
  documents,
  draft,
  draftAnswers,
  engines,
  formats,
  help,
  numbers,
  paired,
  pairSentences,
  library,
  page,
  paperReading,
  paperImport,
  paperText,
  paperDocuments,
  papers,
  people,
  pictures,
  printed,
  printedDocuments,
  printedReports,
  reading,
  reconstruct,
  reliability,
  report,
  score,
  sentences,
  servers,
  spss,
  studies,
  tally,
  themes,
  verify,
  personScores,
  variableSentences,
  watch,
  waves,
  workbooks,
};

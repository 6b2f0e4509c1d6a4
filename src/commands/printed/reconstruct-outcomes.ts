import type { Outcomes } from '../../document/outcomes.ts';
import type { Language } from '../../localized.ts';
import { figureName, notFoundText, type ReconstructView } from './reconstruct-document.ts';
import type { ReconstructResult } from './reconstruct-result.ts';
import { texts } from './reconstruct-texts.ts';

/** A case for each set of answers: it fails where no answers have the figures, and is skipped where none were found. */
export function reconstructOutcomes(
  results: readonly ReconstructResult[],
  view: ReconstructView,
  language: Language,
): Outcomes {
  const failures = results.flatMap((result) =>
    result.outcome === 'contradiction' ? result.contradictions : [],
  );
  const textOf = ({ message, figures }: (typeof failures)[number]) =>
    [
      message[language],
      ...figures.map((cell) => `${figureName(cell, view, language)}: ${cell.printed}`),
    ].join('; ');
  return {
    title: 'hanaro reconstruct',
    suites: [
      {
        name: view.tablesFile,
        cases: results.map((result) => {
          const name = `${result.population.label[language]} ${result.seed}`;
          if (result.outcome === 'found') return { name };
          if (result.outcome === 'not_found') return { name, skipped: notFoundText(result, language) };
          const message = texts.impossible[language];
          const text = result.contradictions.map(textOf).join('\n');
          return { name, failure: { type: 'contradiction', message, text } };
        }),
      },
    ],
    errors: failures.map((failure) => ({
      file: view.tablesFile,
      line: null,
      title: failure.message[language],
      message: textOf(failure),
    })),
    summary: `${texts.sets[language]}: ${results.filter(({ outcome }) => outcome === 'found').length}/${results.length}`,
  };
}

import type { Language } from '../../localized.ts';
import { starsNote } from '../stars-for.ts';
import type { ShownCorrelations } from './correlation-tables.ts';
import { correlationText } from './correlation-text.ts';

/** Which correlations stand where, and how they were tested. */
export function correlationNotes({ settings }: ShownCorrelations, language: Language): string[] {
  const { method, scales } = settings;
  const marks = starsNote(settings);
  return [
    correlationText(method, language),
    ...(marks === '' ? [] : [`${marks} ${correlationText('tested', language)}`]),
    ...(scales === null ? [correlationText('chosen', language)] : []),
    correlationText('elsewhere', language),
  ];
}

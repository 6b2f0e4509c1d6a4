import { formats } from '../../formats/index.ts';
import type { LocalizedText } from '../../localized.ts';
import { messages } from '../../messages/messages.ts';
import { type FormKind, fits } from './refuse-unfit.ts';

const ofWordProcessors = new Set(['hwp', 'hwpx', 'doc', 'word', 'odt', 'rtf', 'pdf', 'ppt', 'pptx']);

/** Whether a form is one of documents that hanaro does not write, but others make of what it writes. */
export const isOfWordProcessors = (form: string): boolean =>
  ofWordProcessors.has(form.toLowerCase().replace(/^\./, ''));

/** What to do where a form of output is not known. @param kind  of the result; without it all forms are named */
export function knownForms(form: string, kind?: FormKind): LocalizedText {
  const endings = [
    ...new Set(formats.filter((one) => !kind || fits(kind, one)).flatMap((one) => one.endings)),
  ].join(' ');
  const ending = form.toLowerCase().replace(/^\./, '');
  if (ending === 'pdf') return messages.commands.asPdfHint({ endings });
  if (isOfWordProcessors(ending)) return messages.commands.asDocumentHint({ endings });
  return messages.commands.noFormOfOutputEndsHint({ endings });
}

import { catalogue } from '../../localized.ts';
import { messages } from '../../messages/messages.ts';

/** Every fixed text about a codebook. */
const texts = messages.documents.codebookTexts;

export const codebookText = catalogue(texts);

import { catalogue } from '../../localized.ts';
import { messages } from '../../messages/messages.ts';

export const correlationText = catalogue(messages.correlate.texts);

/** The words around a widget's content, in the language of the widget. */
import { load } from '../../messages/load.js';
import { vietnamese } from '../../platform/locale.js';
import { wholeMessages } from '../../platform/whole-messages.js';
import type { Language } from './builder.model.js';
import type { Words } from './checking.js';

export const wordsIn = async (language: Language): Promise<Words> => ({
  msg: wholeMessages(language === 'vi' ? vietnamese : await load(language)),
  language,
});

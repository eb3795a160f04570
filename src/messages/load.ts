/** Fetches the messages of a language other than Vietnamese. */
import type { LocaleModule, MsgFn } from '@lit/localize/internal/types.js';
import { runtimeMsg } from '@lit/localize/internal/runtime-msg.js';

const translations: Readonly<Record<string, () => Promise<LocaleModule>>> = {
  en: () => import('./en.js'),
  km: () => import('./km.js'),
};

/** `msg` in `language`; throws where there are no messages in it, or they don't arrive. */
export async function load(language: string): Promise<MsgFn> {
  const translation = translations[language];
  if (!translation) throw new Error(`There are no messages in “${language}”.`);
  const { templates } = await translation();
  // `MsgFn` is overloaded by kind of template; `runtimeMsg` answers each kind with the same kind.
  return ((template, options) => runtimeMsg(templates, template, options)) as MsgFn;
}

/** Messages as whole strings, for where no template can show them. */
import { defaultMsg } from '@lit/localize/internal/default-msg.js';
import type { Msg } from './locale.js';

type Wording = (template: Parameters<Msg>[0]) => ReturnType<Msg>;

/** Vietnamese messages come as they were written, their values still apart. */
const whole: Wording = defaultMsg;

/** `msg` that answers `str` templates with strings. */
export function wholeMessages(msg: Msg): Msg {
  const translated: Wording = msg;
  return ((template) => whole(translated(template))) as Wording as Msg;
}

/** Says of old figures that they are. Loaded where `max-age` asks for it. */
import { describe } from '../content/describe.js';
import { isOld, settingsOf } from '../content/live.model.js';
import type { LiveHost } from '../content/reader.js';
import { instant } from '../platform/instant.js';
import type { Msg } from '../platform/locale.js';
import { wholeMessages } from '../platform/whole-messages.js';

/** What stands after the date of a figure of `period` that is older than `host` allows. */
export function oldMark(host: LiveHost, period: string, msg: Msg): string {
  const { settings, faults } = settingsOf({ ...NOTHING, maxAge: host.maxAge });
  // Where there is a file, it is told with the file's own faults.
  if (faults.length > 0 && host.src === undefined && told.get(host) !== host.maxAge) {
    told.set(host, host.maxAge);
    const detail = { problems: describe(faults, wholeMessages(msg)) };
    host.dispatchEvent(new CustomEvent('sen-error', { detail, bubbles: true, composed: true }));
  }
  if (!isOld(period, settings.maxAge, instant())) return '';
  const words = msg('số liệu đã cũ').replaceAll(' ', '\u00a0'); // they stay on one line
  return `, ${words}`;
}

const NOTHING = { refresh: undefined, cache: false, snapshot: undefined };
const told = new WeakMap<LiveHost, string | null | undefined>();

/** Figures that keep themselves fresh: what widgets need for it from the start. The rest loads where it is asked for. */
import type { LiveHost } from '../content/reader.js';
import type { Msg } from '../platform/locale.js';
import type { oldMark } from './old-mark.js';

let mark: typeof oldMark | undefined;

/** What stands after the date of a figure of `period`: that it is old, where it is older than `host` allows. */
export function markOld(host: LiveHost, period: string, msg: Msg): string | undefined {
  if (!host.maxAge || mark) return mark?.(host, period, msg);
  void import('./old-mark.js').then(({ oldMark }) => {
    mark = oldMark;
    host.requestUpdate();
  });
  return undefined;
}

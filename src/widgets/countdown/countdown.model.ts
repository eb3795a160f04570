/** What a countdown knows: how an event stands to the present moment. Times are milliseconds since 1970. */

/** Time split as people say it; days of 24 hours. */
export interface Duration {
  days: number;
  hours: number;
  minutes: number;
  seconds: number;
}

/** Before the event, with the time to its start; during it, with the time to its end; after it. */
export type Standing = { phase: 'upcoming'; left: Duration } | { phase: 'live'; left: Duration } | { phase: 'past' };

interface Span {
  start: number;
  end: number;
}

/** How `span` stands at `now`. The end itself is no longer part of it. */
export function standing({ start, end }: Span, now: number): Standing {
  if (now < start) return { phase: 'upcoming', left: split(start - now) };
  if (now < end) return { phase: 'live', left: split(end - now) };
  return { phase: 'past' };
}

/** When `standing` next changes; `undefined` when it never will. */
export function nextChange({ start, end }: Span, now: number): number | undefined {
  const target = now < start ? start : end;
  if (now >= target) return undefined;
  return now + ((target - now) % SECOND || SECOND);
}

/** The span that is on at `now` or comes next; where all are over, the one that ended last. */
export function nearest<S extends Span>(spans: readonly S[], now: number): S | undefined {
  const open = spans.filter(({ end }) => end > now).sort((a, b) => a.start - b.start);
  return open[0] ?? [...spans].sort((a, b) => b.end - a.end)[0];
}

/** Rounds up to whole seconds, so that the last second shown is 1 and not 0. */
export function split(duration: number): Duration {
  const all = Math.ceil(duration / SECOND);
  return {
    days: Math.floor(all / 86_400),
    hours: Math.floor(all / 3600) % 24,
    minutes: Math.floor(all / 60) % 60,
    seconds: all % 60,
  };
}

const SECOND = 1000;

/** What a countdown knows: how an event stands to the present moment. Times are milliseconds since 1970. */

/** Time as people say it: days of 24 hours, hours, minutes, seconds; as many of them as the precision asks for. */
export type Duration = readonly number[];

/** The units that can be the last one counted. */
export const PRECISIONS = ['day', 'hour', 'minute', 'second'] as const;

export type Precision = (typeof PRECISIONS)[number];

/** Before the event, with the time to its start; during it, with the time to its end; after it. */
export type Standing = { phase: 'upcoming'; left: Duration } | { phase: 'live'; left: Duration } | { phase: 'past' };

interface Span {
  start: number;
  end: number;
}

/** How `span` stands at `now`. The end itself is no longer part of it. */
export function standing({ start, end }: Span, now: number, precision?: Precision): Standing {
  if (now < start) return { phase: 'upcoming', left: split(start - now, precision) };
  if (now < end) return { phase: 'live', left: split(end - now, precision) };
  return { phase: 'past' };
}

/** When `standing` next changes; `undefined` when it never will. */
export function nextChange({ start, end }: Span, now: number, precision?: Precision): number | undefined {
  const target = now < start ? start : end;
  if (now >= target) return undefined;
  const unit = lengthOf(precision);
  return now + ((target - now) % unit || unit);
}

/** The span that is on at `now` or comes next; where all are over, the one that began last. */
export function nearest<S extends Span>(spans: readonly S[], now: number): S | undefined {
  const inOrder = [...spans].sort((a, b) => a.start - b.start);
  return inOrder.find(({ end }) => end > now) ?? inOrder.at(-1);
}

/** Rounds up to whole units of `precision`, so that the last one shown is 1 and not 0. */
export function split(duration: number, precision?: Precision): Duration {
  const last = lengthOf(precision);
  let rest = Math.ceil(duration / last) * last;
  return LENGTHS.filter((length) => length >= last).map((length) => {
    const whole = Math.floor(rest / length);
    rest -= whole * length;
    return whole;
  });
}

const LENGTHS = [86_400_000, 3_600_000, 60_000, 1000];

/** Of a unit, in milliseconds; of a second where `precision` is no unit of ours. */
const lengthOf = (precision: Precision = 'second'): number => LENGTHS[PRECISIONS.indexOf(precision)] ?? 1000;

/** The page's one clock: a single timer that sleeps until the next change that somebody can see. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { instant } from './instant.js';
import { whenSeen } from './visibility.js';

/** When a host next looks different: milliseconds since 1970, or `undefined` when time changes nothing more. */
export type NextChange = (now: number) => number | undefined;

/** Re-renders its host whenever time changes what the host shows; silent while the host cannot be seen. */
export class Clock implements ReactiveController {
  /** Whether a reader can see the host. */
  isSeen = false;

  readonly #host: ReactiveControllerHost & Element;
  readonly #nextChange: NextChange;
  #stopWatching: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & Element, nextChange: NextChange) {
    this.#host = host;
    this.#nextChange = nextChange;
    host.addController(this);
  }

  /** The present moment, in milliseconds since 1970. */
  get now(): number {
    return instant();
  }

  hostConnected(): void {
    this.#stopWatching = whenSeen(this.#host, (isSeen) => {
      this.isSeen = isSeen;
      this.#host.requestUpdate();
    });
  }

  hostDisconnected(): void {
    this.#stopWatching?.();
    this.isSeen = false;
    setAlarm(this.#host, undefined);
  }

  hostUpdated(): void {
    setAlarm(this.#host, this.isSeen ? this.#nextChange(this.now) : undefined);
  }
}

/** Below the 24.8 days at which timers overflow, and short enough to notice a clock that was set forward. */
const LONGEST_SLEEP = 60_000;

const alarms = new Map<ReactiveControllerHost, number>();
let timer: ReturnType<typeof setTimeout> | undefined;
let timerAt = Infinity;
let lastRung = 0;

function setAlarm(host: ReactiveControllerHost, at = Infinity): void {
  alarms.delete(host);
  if (at < Infinity) alarms.set(host, at);
  if (at < timerAt || alarms.size === 0) sleepUntil(at);
}

function sleepUntil(at: number): void {
  clearTimeout(timer);
  timerAt = at;
  if (at < Infinity) timer = setTimeout(ring, Math.min(Math.max(at - instant(), 0), LONGEST_SLEEP));
}

function ring(): void {
  const now = instant();
  const wasSetBack = now < lastRung;
  lastRung = now;
  for (const [host, at] of alarms) {
    if (at > now && !wasSetBack) continue;
    alarms.delete(host);
    host.requestUpdate();
  }
  sleepUntil(Math.min(...alarms.values()));
}

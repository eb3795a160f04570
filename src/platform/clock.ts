/** The page's one clock: a single timer that sleeps until the next change that somebody can see. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { instant } from './instant.js';

/** When a host next looks different: milliseconds since 1970, or `undefined` when time changes nothing more. */
export type NextChange = (now: number) => number | undefined;

/** Re-renders its host whenever time changes what the host shows; silent while the host cannot be seen. */
export class Clock implements ReactiveController {
  /** When the host next looks different; Infinity while nobody sees it. */
  alarm = Infinity;

  readonly #host: ReactiveControllerHost & Element;
  readonly #nextChange: NextChange;

  constructor(host: ReactiveControllerHost & Element, nextChange: NextChange) {
    this.#host = host;
    this.#nextChange = nextChange;
    host.addController(this);
  }

  /** The present moment, in milliseconds since 1970. */
  get now(): number {
    return instant();
  }

  /** Whether a reader can see the host: on screen, in a tab that is shown. */
  get isSeen(): boolean {
    return onScreen.has(this.#host) && !document.hidden;
  }

  /** Has the host look at the clock again. */
  wake(): void {
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    clocks.add(this);
    observer ??= observe();
    observer.observe(this.#host);
  }

  hostDisconnected(): void {
    clocks.delete(this);
    observer?.unobserve(this.#host);
    onScreen.delete(this.#host);
  }

  hostUpdated(): void {
    this.alarm = (this.isSeen && this.#nextChange(this.now)) || Infinity;
    sleepUntil(this.alarm);
  }
}

/** Below the 24.8 days at which timers overflow, and short enough to notice a clock that was set forward. */
const LONGEST_SLEEP = 60_000;

/** A host may have several. */
const clocks = new Set<Clock>();
/** The hosts that are on screen, or near it. */
const onScreen = new WeakSet<Element>();
let observer: IntersectionObserver | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;
/** By the clock that nobody can set, as `performance.now()`. */
let timerDue = Infinity;
/** The latest present that was seen; one before it means that the clock was set back. */
let latest = 0;

function observe(): IntersectionObserver {
  document.addEventListener('visibilitychange', () => {
    for (const clock of clocks) clock.wake();
  });
  return new IntersectionObserver(
    (changes) => {
      for (const { target, isIntersecting } of changes) {
        if (isIntersecting) onScreen.add(target);
        else onScreen.delete(target);
        (target as Element & ReactiveControllerHost).requestUpdate(); // only hosts are observed
      }
    },
    { rootMargin: '100px' },
  );
}

function sleepUntil(at: number): void {
  const now = instant();
  latest = Math.max(latest, now);
  const delay = Math.min(Math.max(at - now, 0), LONGEST_SLEEP);
  const due = performance.now() + delay;
  if (at === Infinity || due >= timerDue) return;
  clearTimeout(timer);
  timerDue = due;
  timer = setTimeout(ring, delay);
}

function ring(): void {
  const now = instant();
  const wasSetBack = now < latest;
  latest = now;
  let next = Infinity;
  for (const clock of clocks) {
    if (clock.alarm <= now || (wasSetBack && clock.isSeen)) {
      clock.alarm = Infinity;
      clock.wake();
    }
    next = Math.min(next, clock.alarm);
  }
  timerDue = Infinity;
  sleepUntil(next);
}

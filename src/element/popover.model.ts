/** When a popover shows: what readers do, and what comes of it (WCAG 2.2 SC 1.4.13). */

/** `shown` goes when the reader goes away from it, `pinned` stays until it is dismissed. */
export type State = 'closed' | 'shown' | 'pinned';

/**
 * To approach is to point at the trigger or come to it by keyboard; to press is to click, tap or use a key; to leave is to
 * point at neither the trigger nor the popover any more; to dismiss is Esc, a press elsewhere, or going on by keyboard.
 */
export type Gesture = 'approach' | 'press' | 'leave' | 'dismiss';

const NEXT: Readonly<Record<State, Readonly<Record<Gesture, State>>>> = {
  closed: { approach: 'shown', press: 'pinned', leave: 'closed', dismiss: 'closed' },
  shown: { approach: 'shown', press: 'pinned', leave: 'closed', dismiss: 'closed' },
  pinned: { approach: 'pinned', press: 'closed', leave: 'pinned', dismiss: 'closed' },
};

export const next = (state: State, gesture: Gesture): State => NEXT[state][gesture];

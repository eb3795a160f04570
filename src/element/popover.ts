/** The library's one kind of popover: an explanation beside the words that it explains. Loaded when the first is met. */
import { autoUpdate, computePosition, flip, inline, limitShift, offset, shift, size } from '@floating-ui/dom';
import { adoptStyles, html, render, type CSSResult, type TemplateResult } from 'lit';
import { announce } from '../platform/announce.js';
import { after } from '../platform/timer.js';
import { controls } from '../theme/controls.styles.js';
import { next, type Gesture, type State } from './popover.model.js';
import { popoverStyles } from './popover.styles.js';

/** What a popover says. */
export interface PopoverContent {
  /** The language of its texts (BCP 47). */
  lang: string;
  /** What it is, for screen readers. */
  label: string;
  /** What screen readers say when a reader presses something to see it; whoever only passes by isn't told. */
  spoken: string;
  drawn: TemplateResult;
}

/** Where a popover stands and what it says. */
export interface PopoverOptions {
  /** Holds the trigger and the popover right after it, which so is next in the order of reading and of focus. */
  area: HTMLElement;
  /** What is explained; a focusable element that may run over several lines. `aria-expanded` is the popover's. */
  trigger: HTMLElement;
  /** The look of what it says. */
  styles: CSSResult;
  /** What it says now; nothing where there is nothing to say. */
  content: () => PopoverContent | undefined;
  /** Told when it has closed. */
  whenClosed?: () => void;
}

/**
 * A popover that shows while readers point at its trigger or at itself, or come to the trigger by keyboard; a press makes it
 * stay. Esc, a press elsewhere and going on by keyboard close it, and so does another popover. It stands in the top layer where
 * browsers have one (`popover`); in others it is fixed above the page, where an ancestor that both clips and transforms
 * cuts it off.
 */
export class Popover {
  readonly #options: PopoverOptions;
  #state: State = 'closed';
  #place: HTMLElement | undefined;
  /** The line of the trigger that the reader points at. */
  #pointer: { x: number; y: number } | undefined;
  /** Takes back what the pointer's coming or going is about to do. */
  #stopWaiting = () => {};
  #stopPlacing = () => {};
  #isReturning = false;

  constructor(options: PopoverOptions) {
    this.#options = options;
    for (const type of GESTURES) options.area.addEventListener(type, this.take);
    options.trigger.addEventListener('click', this.take);
  }

  /** Takes up a gesture that was made within the area; those since the popover was made it hears of itself. */
  readonly take = (event: Event): void => {
    const { area, trigger } = this.#options;
    switch (event.type) {
      case 'pointerenter':
        if (isTouch(event) || !area.matches(':hover')) return;
        this.#stopWaiting();
        if (this.#state !== 'closed') return;
        this.#pointer = event as PointerEvent;
        this.#stopWaiting = after(OPEN_AFTER, () => {
          this.#do('approach');
        });
        return;
      case 'pointerleave':
        if (isTouch(event)) return;
        this.#stopWaiting();
        this.#stopWaiting = after(CLOSE_AFTER, () => {
          if (!area.matches(':focus-within')) this.#do('leave');
        });
        return;
      case 'focusin':
        if (!this.#isReturning && trigger.matches(':focus-visible')) this.#do('approach');
        return;
      case 'focusout':
        if (document.hasFocus() && !area.contains((event as FocusEvent).relatedTarget as Node | null))
          this.#do('dismiss');
        return;
      case 'click':
        this.#do('press');
    }
  };

  /** Draws it anew where it is open. */
  redraw(): void {
    const place = this.#place;
    const content = this.#options.content();
    if (!place?.shadowRoot) return;
    if (!content) return void this.close();
    const { lang, label, drawn } = content;
    // It takes the focus, so that a press on its text doesn't send that elsewhere. Its host must not: it would be left out of
    // the order of focus with all that is inside.
    const base = html`<div class="base" lang=${lang} role="group" aria-label=${label} tabindex="-1">${drawn}</div>`;
    render(base, place.shadowRoot);
  }

  /** Draws it anew with something else, to which the reader comes. */
  turn(): void {
    // First of all, as what has the focus may go.
    this.#place?.shadowRoot?.querySelector<HTMLElement>('.base')?.focus();
    this.redraw();
    this.#place?.scrollTo(0, 0);
    this.#speak();
  }

  /** Closes it; the focus, where it is inside, goes back to the trigger. */
  readonly close = (): void => {
    const hasFocus = this.#place?.matches(':focus-within');
    this.#do('dismiss');
    if (!hasFocus) return;
    this.#isReturning = true;
    this.#options.trigger.focus({ preventScroll: true });
    this.#isReturning = false;
  };

  #do(gesture: Gesture): void {
    this.#stopWaiting();
    const before = this.#state;
    this.#state = next(before, this.#options.content() ? gesture : 'dismiss');
    if (this.#state === 'pinned' && before !== 'pinned') this.#speak();
    const isOpen = this.#state !== 'closed';
    if (isOpen === (before !== 'closed')) return;
    if (isOpen) this.#open();
    else this.#remove();
  }

  #speak(): void {
    const { spoken, lang } = this.#options.content() ?? {};
    if (spoken && lang) void announce(spoken, lang);
  }

  #open(): void {
    closeOther();
    closeOther = this.close;
    const { trigger, styles } = this.#options;
    const place = document.createElement('div');
    this.#place = place;
    place.id = 'popover';
    adoptStyles(place.attachShadow({ mode: 'open' }), [...controls, popoverStyles, styles]);
    this.redraw();
    trigger.after(place);
    trigger.setAttribute('aria-expanded', 'true');
    trigger.setAttribute('aria-controls', place.id);
    if (HAS_TOP_LAYER) {
      place.popover = 'manual';
      place.showPopover();
    }
    this.#stopPlacing = autoUpdate(trigger, place, () => void this.#put(place));
    document.addEventListener('keydown', this.#onKey, true);
    document.addEventListener('pointerup', this.#onPress, true);
  }

  async #put(place: HTMLElement): Promise<void> {
    const { x, y } = await computePosition(this.#options.trigger, place, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        inline(this.#pointer),
        offset(GAP),
        flip(SCREEN),
        size({
          ...SCREEN,
          apply: ({ availableHeight }) => {
            place.style.setProperty('max-block-size', `${Math.max(availableHeight, LEAST_HEIGHT)}px`);
          },
        }),
        shift({ ...SCREEN, crossAxis: true, limiter: limitShift() }),
      ],
    });
    place.style.setProperty('left', `${x}px`);
    place.style.setProperty('top', `${y}px`);
  }

  #remove(): void {
    this.#pointer = undefined;
    this.#stopPlacing();
    document.removeEventListener('keydown', this.#onKey, true);
    document.removeEventListener('pointerup', this.#onPress, true);
    const { trigger, whenClosed } = this.#options;
    if (closeOther === this.close) closeOther = () => {};
    this.#place?.remove();
    this.#place = undefined;
    trigger.setAttribute('aria-expanded', 'false');
    trigger.removeAttribute('aria-controls');
    whenClosed?.();
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault(); // the first Esc is for the popover, not for a dialog that it stands in
    event.stopPropagation();
    this.close();
  };

  readonly #onPress = (event: Event): void => {
    if (!event.composedPath().includes(this.#options.area)) this.#do('dismiss');
  };
}

/** Closes the one that was opened last. */
let closeOther = () => {};

const GESTURES = ['pointerenter', 'pointerleave', 'focusin', 'focusout'];

/** Milliseconds that a pointer rests on the trigger before the popover shows: not when it only passes. */
const OPEN_AFTER = 150;
/** Milliseconds in which a pointer may cross from trigger to popover, or a shaking hand come back. */
const CLOSE_AFTER = 300;

/** CSS pixels from the trigger. */
const GAP = 4;
/** Where it may stand: anywhere but at the very edges of the screen, whatever its ancestors clip. */
const SCREEN = { padding: 8, boundary: [] };
/** Lower, nobody could read what scrolls inside; it then covers its trigger rather. */
const LEAST_HEIGHT = 120;

const HAS_TOP_LAYER = 'showPopover' in HTMLElement.prototype;

/** Fingers don't hover: what they touch is told by the click. */
const isTouch = (event: Event): boolean => (event as PointerEvent).pointerType === 'touch';

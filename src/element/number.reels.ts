/**
 * Digits that roll over a text. The text itself stays whole and true; what rolls is cut out of what is seen of it, and reels
 * of generated content, which is no text to anyone, move in the holes: only while they do are they there.
 */
import { nextFrame } from '../platform/motion.js';
import { courseOf, roll, rollOn, type Part, type Roll } from './number.model.js';

/** A number as it is written. */
export interface Written {
  value: number;
  parts: readonly Part[];
  /** The ten digits of its numbering system. */
  digits: readonly string[];
}

/** How long digits roll, in milliseconds, and how they slow down. */
const DURATION = 500;
const EASING = 'cubic-bezier(0.2, 0.7, 0.2, 1)';

/** A text node and the reels over it. Where they lie is for the owner's template and styles to say. */
export class Reels {
  readonly text: HTMLElement;
  readonly layer: HTMLElement;

  readonly #node: Text;
  readonly #reels = new Map<string, Reel>();
  /** The animation that ends last, and with it the rolling. */
  #last: Animation | undefined;
  /** From and to what the digits roll from the next frame on. */
  #before: Written | undefined;
  #after: Written | undefined;

  constructor() {
    this.text = span('text');
    this.layer = span('reels');
    this.layer.setAttribute('aria-hidden', 'true');
    this.#node = this.text.appendChild(new Text());
  }

  /** Has the text say `after`, at once. */
  say(after: Written): void {
    const text = after.parts.map((part) => part.text).join('');
    if (text === this.#node.data) return;
    this.#node.data = text;
    this.#after = after;
  }

  /** Rolls from the number that was last seen to the one that the text says; at once where that one can't be seen. */
  roll(): void {
    if (this.#before === this.#after) return;
    if (this.#before?.digits !== this.#after?.digits || this.#before?.value === this.#after?.value) this.finish();
    else lookSoon(this.#look);
  }

  /** Ends all rolling at once. */
  finish(): void {
    looks.delete(this.#look);
    this.#before = this.#after;
    this.#clear();
  }

  readonly #look: Look = (range) => {
    const [before, after] = [this.#before, this.#after];
    const box = this.layer.getBoundingClientRect();
    if (!before || !after || !isSeen(this.layer, box)) {
      return () => {
        this.finish();
      };
    }
    this.#before = after;
    const moves = this.#moves(before, after).map(([key, way, start, end]): Move => {
      range.setStart(this.#node, start);
      range.setEnd(this.#node, end);
      return { key, way, hole: within(box, this.layer.offsetWidth, range.getBoundingClientRect()) };
    });
    return () => {
      this.#start(moves, after.digits);
    };
  };

  /** The digits that roll, each with its way and its place in the text; those on their way go on. */
  #moves(before: Written, after: Written): [key: string, way: Roll, start: number, end: number][] {
    const stood = new Map(before.parts.map(({ key, digit }) => [key, digit]));
    const course = courseOf(before.value, after.value);
    let end = 0;
    return after.parts.flatMap(({ key, text, digit }) => {
      const start = end;
      end += text.length;
      if (digit === undefined) return [];
      const reel = this.#reels.get(key);
      const progress = reel?.animation.effect?.getComputedTiming().progress ?? undefined;
      const stays = stood.get(key) === digit;
      if (reel && progress !== undefined)
        return [[key, stays ? reel.way : rollOn(reel.way, progress, digit, course), start, end]];
      return stays ? [] : [[key, roll(stood.get(key), digit, course), start, end]];
    });
  }

  #start(moves: readonly Move[], digits: readonly string[]): void {
    const keys = new Set(moves.map(({ key }) => key));
    for (const key of this.#reels.keys()) if (!keys.has(key)) this.#drop(key);
    const fresh: HTMLElement[] = [];
    for (const { key, way, hole } of moves) {
      const { left, top, width, height } = hole;
      const place = `left:${left}px;top:${top}px;width:${width}px;height:${height}px;line-height:${height}px`;
      const reel = this.#reels.get(key);
      if (reel?.way === way) {
        reel.element.style.cssText = place;
        continue;
      }
      this.#drop(key);
      const element = span(way.isUp ? 'reel up' : 'reel');
      element.style.cssText = place;
      const strip = element.appendChild(span('strip'));
      const column = way.faces.map((face) => (face === undefined ? ' ' : (digits[face] ?? '')));
      strip.dataset.faces = (way.isUp ? column : column.reverse()).join('\n');
      // At rest a reel shows its last face.
      const away = (way.faces.length - 1 - way.start) * height * (way.isUp ? 1 : -1);
      const animation = strip.animate(
        { transform: [`translateY(${away}px)`, 'translateY(0)'] },
        { duration: DURATION, easing: EASING },
      );
      this.#reels.set(key, { element, animation, way });
      fresh.push(element);
    }
    // Animated first, put on the page then: otherwise Chromium works out the styles of the page once for each.
    this.layer.append(...fresh);
    for (const { animation } of [...this.#reels.values()].slice(-1)) this.#endWith(animation); // the newest is last
    if (keys.size > 0) this.text.style.clipPath = around(moves.map(({ hole }) => hole));
    else this.#clear();
  }

  #endWith(animation: Animation): void {
    if (this.#last) this.#last.onfinish = null;
    this.#last = animation;
    animation.onfinish = () => {
      this.#clear();
    };
  }

  #clear(): void {
    if (this.#reels.size === 0) return;
    for (const key of this.#reels.keys()) this.#drop(key);
    this.text.style.clipPath = '';
  }

  #drop(key: string): void {
    const reel = this.#reels.get(key);
    reel?.animation.cancel();
    reel?.element.remove();
    this.#reels.delete(key);
  }
}

interface Reel {
  element: HTMLElement;
  animation: Animation;
  way: Roll;
}

interface Move {
  key: string;
  way: Roll;
  hole: Hole;
}

/** In CSS pixels, from the upper left of the layer. */
type Hole = Pick<DOMRect, 'left' | 'top' | 'width' | 'height'>;

/** Measures, and answers with what draws. */
type Look = (range: Range) => () => void;

const looks = new Set<Look>();

/** All numbers of a page are measured before any is drawn: the page is laid out once a frame, however many change. */
function lookSoon(look: Look): void {
  if (looks.size === 0) {
    nextFrame(() => {
      const range = new Range();
      const draws = [...looks].map((one) => one(range));
      looks.clear();
      for (const draw of draws) draw();
    });
  }
  looks.add(look);
}

/** Whether a reader may see what is at `box`. */
function isSeen(element: Element, { left, top, right, bottom, width }: DOMRect): boolean {
  if (width === 0 || bottom < 0 || right < 0 || top > innerHeight || left > innerWidth) return false;
  // Safari before 17.4 doesn't know.
  return (element as Partial<Element>).checkVisibility?.({ opacityProperty: true, visibilityProperty: true }) ?? true;
}

/** A rectangle of the screen in a box `wide` pixels wide: a transform changes what is measured, not what is laid out. */
function within(box: DOMRect, wide: number, { left, top, width, height }: DOMRect): Hole {
  const scale = Math.abs(box.width - wide) < 1 ? 1 : box.width / wide;
  return {
    left: (left - box.left) / scale,
    top: (top - box.top) / scale,
    width: width / scale,
    height: height / scale,
  };
}

/** A `clip-path` of everything but the holes. Each is reached from the same corner and left the same way. */
function around(holes: readonly Hole[]): string {
  const corner = '-1em -1em';
  const path = [`${corner},calc(100% + 1em) -1em,calc(100% + 1em) calc(100% + 1em),-1em calc(100% + 1em),${corner}`];
  for (const { left, top, width, height } of holes) {
    const [x1, y1, x2, y2] = [left, top, left + width, top + height].map((length) => `${length}px`);
    path.push(`${x1} ${y1},${x2} ${y1},${x2} ${y2},${x1} ${y2},${x1} ${y1},${corner}`);
  }
  return `polygon(evenodd,${path.join()})`;
}

function span(name = ''): HTMLElement {
  const element = document.createElement('span');
  element.className = name;
  return element;
}

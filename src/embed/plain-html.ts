/** Plain-HTML hosts, for editors that strip unknown tags: `<div data-sen="quiz" data-src="…">` comes to hold a `<sen-quiz src="…">`. */
import { childrenOf, shapes } from './plain/shapes.js';
import { tidy } from './plain/tidy.js';

/**
 * Puts the widget `tag`, which `host` stands for (`sen-quiz` for `data-sen="quiz"`), into it: what the host has as `data-x` is the widget's `x`, where the widget
 * knows it, and what the widget reads of the host's children moves into it, once what editors did to them is undone; what stands
 * before or after stays there. Answers the widget, and the
 * same one when it is asked again. `undefined`, with the host as it was, for a widget that isn't there; where there is none of
 * that name at all, the console is told.
 */
export function adopt(host: HTMLElement, tag: string): HTMLElement | undefined {
  const name = tag.replace(/^sen-/, '');
  const shape = shapes.get(name);
  if (!shape) {
    const known = [...shapes.keys()].join(', ');
    console.error(
      `sen-campaign: data-sen="${name}" không phải tên của tiện ích nào. Các tên có thể dùng: ${known}.`,
      host,
    );
    return undefined;
  }
  const held = host.querySelector<HTMLElement>(`:scope > ${tag}`);
  const element = customElements.get(tag);
  if (held || !element) return held ?? undefined;

  // Sanitisers let `data-` pass because it does nothing, so it must not bring back what they took, such as `onclick`.
  const { observedAttributes = [] } = element as { observedAttributes?: readonly string[] }; // Lit's, of its properties
  const widget = host.ownerDocument.createElement(tag);
  for (const attribute of ['lang', ...observedAttributes]) {
    const value = host.getAttribute(`data-${attribute}`);
    if (value !== null) widget.setAttribute(attribute, value);
  }
  tidy(host);
  shape.make(host);
  const read = readOf(host, shape.reads);
  host.insertBefore(widget, read[0] ?? null);
  widget.append(...read);
  host.dataset['adopted'] = ''; // sen.css gives the room to the widget then
  return widget;
}

/** The nodes that the widget takes: those it reads. Where it finds none of its kind, all are to be read. */
function readOf(host: Element, reads: string): readonly Node[] {
  const found = childrenOf(host, reads);
  return found.length > 0
    ? [...host.childNodes].filter((node) => found.includes(node as Element) || isSlotted(node))
    : [...host.childNodes];
}

const isSlotted = (node: Node): boolean => node instanceof Element && node.hasAttribute('slot');

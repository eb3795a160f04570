/** Plain-HTML hosts, for editors that strip unknown tags: `<div data-sen="quiz" data-src="…">` comes to hold a `<sen-quiz src="…">`. */
import { shapes } from './plain/shapes.js';
import { tidy } from './plain/tidy.js';

/**
 * Puts the widget that `host` names (`data-sen="quiz"`) into it: what the host has as `data-x` is the widget's `x`, and the host's
 * children move into the widget, once what editors did to them is undone. Answers the widget, and the same one when it is asked
 * again; `undefined`, and tells the console, where there is no widget of that name.
 */
export function adopt(host: HTMLElement): HTMLElement | undefined {
  const name = host.dataset['sen']?.trim().toLowerCase() ?? '';
  const shape = shapes.get(name);
  if (!shape) {
    const known = [...shapes.keys()].join(', ');
    console.error(
      `sen-campaign: data-sen="${name}" không phải tên của thành phần nào. Các tên có thể dùng: ${known}.`,
      host,
    );
    return undefined;
  }
  const tag = `sen-${name}`;
  const held = host.querySelector<HTMLElement>(`:scope > ${tag}`);
  if (held) return held;

  const widget = host.ownerDocument.createElement(tag);
  for (const { name: attribute, value } of [...host.attributes])
    if (OURS.test(attribute)) widget.setAttribute(attribute.slice('data-'.length), value);
  tidy(host);
  shape(host);
  widget.append(...host.childNodes);
  host.append(widget);
  host.dataset['adopted'] = ''; // sen.css gives the room to the widget then
  return widget;
}

/**
 * Attributes that are the widget's. Sanitisers let `data-` pass because it does nothing, so it must not bring back what they
 * took: `data-onclick` stays what it is.
 */
const OURS = /^data-(?!(?:on.*|style|sen|adopted)$)/;

/** Anchors for what lost its own, so that links into the page still arrive. */
import { textOf } from '../../content/text.js';
import { searchKey } from '../../platform/search.js';

/**
 * Gives each of `items` an id where it has none: that which a link in `root` with its title's text goes to, else one made of the
 * title (`Số hoá` as `so-hoa`). The same content always gets the same ids.
 */
export function giveIds(root: Element, items: readonly Element[], titleOf: (item: Element) => Element | null): void {
  const links = [...root.querySelectorAll<HTMLAnchorElement>('a[href*="#"]')];
  const linked = new Map(links.map((link) => [textOf(link), link.hash.slice(1)]));
  for (const item of items) {
    const title = titleOf(item);
    if (!title || item.id) continue;
    const text = textOf(title);
    const name = linked.get(text) ?? linked.get(text.replace(/ \([^()]*\)$/, '')) ?? slug(text);
    if (name) item.id = free(decodeURIComponent(name), root.ownerDocument);
  }
}

const slug = (text: string): string =>
  searchKey(text)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

/** The same title may come twice on a page. */
function free(id: string, document: Document): string {
  let place = 2;
  let name = id;
  while (document.getElementById(name)) name = `${id}-${place++}`;
  return name;
}

/** Anchors for what lost its own, so that links into the page still arrive. */
import { textOf } from '../../content/text.js';
import { searchKey } from '../../platform/search.js';

/**
 * Gives each of `items` an id where it has none: that which a link in `root` with its title's text goes to, else one made of the
 * title (`Số hoá` as `so-hoa`). The same content always gets the same ids.
 */
export function giveIds(root: Element, items: readonly Element[], titleOf: (item: Element) => Element | null): void {
  const links = [...root.querySelectorAll('a[href^="#"]')];
  const linked = new Map(links.map((link) => [nameIn(link), link.getAttribute('href')?.slice(1)]));
  for (const item of items) {
    if (item.id) continue;
    const name = nameIn(titleOf(item));
    const id = linked.get(name) || slug(name);
    if (id) item.id = free(id, root.ownerDocument);
  }
}

/** Without a short form in brackets after it. */
const nameIn = (title: Element | null): string => textOf(title).replace(/ \([^()]*\)$/, '');

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

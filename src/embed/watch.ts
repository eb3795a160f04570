/** Finds the widgets of a page, now and later, and loads each kind once the first of it comes near what is seen. */

declare global {
  interface DocumentEventMap {
    /** A page's word that there may be widgets in a shadow root: `new CustomEvent('sen-look', { detail: shadowRoot })`. */
    'sen-look': CustomEvent<ShadowRoot>;
  }
}

/** How each widget loads, by its tag. */
export type Loaders = Readonly<Record<string, () => Promise<unknown>>>;

/** How far outside of the window counts as near: as far again as the window is high. */
const NEAR = '100%';

/**
 * Watches the document, and each shadow root that a `sen-look` on the document tells of. What can't be seen at all, as in a
 * closed `<details>`, loads when it can be; before printing, everything does. `beside` names for a kind the one that it needs
 * where the page has it, however far away.
 */
export function watch(loaders: Loaders, beside: Readonly<Record<string, string>> = {}): void {
  const waiting = new Map(Object.entries(loaders));
  const roots = new Set<ParentNode & Node>();
  const met = new WeakSet<Element>();

  const near = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) if (isIntersecting) meet(target);
    },
    { rootMargin: NEAR },
  );
  const forEachNew = (act: (found: Element) => void): void => {
    for (const root of roots)
      for (const found of root.querySelectorAll([...waiting.keys(), '[data-sen]'].join()))
        if (!met.has(found)) act(found);
  };
  const look = (): void => forEachNew((found) => near.observe(found));
  const changes = new MutationObserver(look);

  function meet(found: Element): void {
    met.add(found);
    near.unobserve(found);
    const name = found.getAttribute('data-sen');
    if (name !== null) void import('./plain-html.js').then(({ adopt }) => adopt(found as HTMLElement));
    load(name === null ? found.localName : `sen-${name}`);
  }

  function load(tag: string): void {
    const start = waiting.get(tag);
    waiting.delete(tag);
    void start?.();
    const other = start && beside[tag];
    if (other && document.querySelector(other)) load(other);
  }

  function begin(root: ParentNode & Node): void {
    roots.add(root);
    changes.observe(root, { childList: true, subtree: true });
    look();
  }

  document.addEventListener('sen-look', ({ detail }) => begin(detail));
  addEventListener('beforeprint', () => forEachNew(meet));
  begin(document);
}

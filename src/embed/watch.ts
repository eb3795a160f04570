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
  /** What was asked for, and whether it came. */
  const coming = new Map<string, Promise<boolean>>();
  const roots = new Set<ParentNode & Node>();
  let met = new WeakSet<Element>();

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
  const look = (): void => {
    const needed = [...coming.keys()].map((tag) => beside[tag]);
    forEachNew((found) => (needed.includes(tagOf(found)) ? meet(found) : near.observe(found)));
  };
  const changes = new MutationObserver(look);

  function meet(found: Element): void {
    met.add(found);
    near.unobserve(found);
    const tag = tagOf(found);
    load(tag);
    // A host stays as it is until the parser is done with it, and where its widget can't come.
    if (tag !== found.localName)
      void Promise.all([import('./plain-html.js'), coming.get(tag), isParsed]).then(([{ adopt }, hasCome]) => {
        if (hasCome !== false) adopt(found as HTMLElement, tag);
      });
  }

  function load(tag: string): void {
    const start = waiting.get(tag);
    if (!start) return;
    waiting.delete(tag);
    coming.set(
      tag,
      start().then(
        () => true,
        (error: unknown) => {
          console.error(error);
          // The next of its kind, or all of them once the network is back, try again.
          coming.delete(tag);
          waiting.set(tag, start);
          return false;
        },
      ),
    );
    if (beside[tag]) look();
  }

  function begin(root: ParentNode & Node): void {
    roots.add(root);
    changes.observe(root, { childList: true, subtree: true });
    look();
  }

  document.addEventListener('sen-look', ({ detail }) => {
    if (detail instanceof ShadowRoot) begin(detail);
  });
  addEventListener('beforeprint', () => forEachNew(meet));
  addEventListener('online', () => {
    met = new WeakSet();
    look();
  });
  begin(document);
}

/** The tag of a widget, or of the one that a plain-HTML host stands for. */
const tagOf = (found: Element): string => {
  const name = found.getAttribute('data-sen');
  return name === null ? found.localName : `sen-${name.trim().toLowerCase()}`;
};

const isParsed = new Promise<unknown>((resolve) => {
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', resolve);
  else resolve(true);
});

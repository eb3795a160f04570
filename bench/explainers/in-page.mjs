/**
 * What the bench asks of a page, of every library alike: by what its reader sees (the flat tree, through shadow roots and
 * slots) and by ARIA, never by a library's own names. It runs in pages, so it may use nothing from outside.
 */
export function inPage() {
  const childrenOf = (node) => {
    if (node.shadowRoot) return node.shadowRoot.childNodes;
    return node.localName === 'slot' ? node.assignedNodes({ flatten: true }) : node.childNodes;
  };

  function* treeOf(node) {
    yield node;
    for (const child of childrenOf(node)) if (!/^(style|script)$/.test(child.localName)) yield* treeOf(child);
  }

  const elements = () => (document.body ? [...treeOf(document.body)].filter((node) => node instanceof Element) : []);

  const textOf = (root) => {
    const texts = [...treeOf(root)].filter((node) => node.nodeType === Node.TEXT_NODE).map(({ data }) => data);
    return texts.join(' ').replace(/\s+/g, ' ').trim();
  };

  /** The innermost element that says `text`; the last, where several do. */
  const saying = (text) => elements().findLast((element) => textOf(element).includes(text));

  /** What the reader presses to open the pillar of that title. */
  const controlOf = (title) =>
    elements().find((element) => element.matches('[role=tab], [aria-expanded]') && textOf(element).includes(title));

  const focused = () => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return element === document.body ? null : element;
  };

  const elementAt = (x, y) => {
    let element = document.elementFromPoint(x, y);
    for (;;) {
      const inner = element?.shadowRoot?.elementFromPoint(x, y);
      if (!inner || inner === element) return element;
      element = inner;
    }
  };

  const isShown = (element) =>
    element.checkVisibility({ contentVisibilityAuto: true, opacityProperty: true, visibilityProperty: true });

  /** Whether the first line of `element` is in the window, with nothing over it. */
  const isInSight = (element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    const line = [...range.getClientRects()].find(({ width, height }) => width > 1 && height > 1);
    if (!line || !isShown(element)) return false;
    const hit = elementAt(line.left + Math.min(line.width / 2, 40), line.top + line.height / 2);
    return hit === element || element.contains(hit);
  };

  const isSeen = (text, { scroll = false } = {}) => {
    const element = saying(text);
    if (scroll) element?.scrollIntoView({ block: 'center', behavior: 'instant' });
    return element != null && isInSight(element);
  };

  const isOpen = (title) => {
    const control = controlOf(title);
    return control != null && ['aria-selected', 'aria-expanded'].some((name) => control.getAttribute(name) === 'true');
  };

  const nextFrame = () => new Promise(requestAnimationFrame);

  const bench = {
    isSeen,
    isOpen,
    hasControl: (title) => controlOf(title) != null,
    isHeadingSeen: (title) => saying(title)?.closest('h2, h3') != null && isSeen(title, { scroll: true }),
    isFocused: (title) => focused() != null && focused() === controlOf(title),
    /** Whether the focus is on what says `text`, and the text in sight. */
    isFocusAround: (text) => focused() != null && textOf(focused()).includes(text) && isSeen(text),
    focus: (title) => {
      controlOf(title).focus();
    },
    /** Into the window, where it can be clicked. */
    bring: (title) => {
      controlOf(title).scrollIntoView({ block: 'nearest', behavior: 'instant' });
    },
    boxOf: (title) => {
      const { x, y, width, height } = controlOf(title).getBoundingClientRect();
      return { x, y, width, height };
    },
    /** Whether all that can be pressed is between the left and the right edge of the window. */
    isWithinReach: () =>
      elements()
        .filter((element) => element.matches('a[href], button, summary, [role=tab]') && isShown(element))
        .map((element) => element.getBoundingClientRect())
        .every(({ left, right }) => left >= 0 && right <= innerWidth),
    /** Whether `method` says yes within a second: panels may open with an animation. */
    async soon(method, ...given) {
      for (const end = performance.now() + 1000; performance.now() < end; await nextFrame())
        if (bench[method](...given)) return true;
      return false;
    },
    /** Milliseconds from the navigation until a click on a closed pillar has opened it; one that goes unheard is repeated. */
    async answer(title) {
      for (let isAsked = false; !isAsked || !isOpen(title); await nextFrame()) {
        if (!controlOf(title) || isOpen(title)) continue;
        controlOf(title).click();
        isAsked = true;
      }
      return performance.now();
    },
    /** The addresses of what has come by then, in milliseconds from the navigation. */
    loaded(until = Infinity) {
      const files = performance.getEntriesByType('resource').filter(({ responseEnd }) => responseEnd <= until);
      return [...new Set(files.map(({ name }) => name))];
    },
    /** How far things have moved by themselves since the page was begun. */
    shift: 0,
  };

  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) bench.shift += value;
  }).observe({ type: 'layout-shift', buffered: true });
  globalThis.bench = bench;
}

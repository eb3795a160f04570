/** What is measured of a page, within it. Each function is self-contained, as it is sent there. */

/** Starts before any script of the page: shifts, and the page's world as it is when `start` is called. */
export function installProbe() {
  const shifts = [];
  new PerformanceObserver((list) => {
    for (const { value, sources } of list.getEntries())
      shifts.push([value.toFixed(4), ...sources.map(({ node }) => node?.localName ?? node?.nodeName)].join(' '));
  }).observe({ type: 'layout-shift', buffered: true });

  const { getOwnPropertyNames, getOwnPropertyDescriptor } = Object;
  const ownKeys = Reflect.ownKeys;
  const NativeMap = Map;
  /** Every member of every constructor and prototype, by identity. */
  const world = () => {
    const members = new NativeMap();
    for (const name of getOwnPropertyNames(window)) {
      if (name.includes('ariaQuerySelector')) continue; // Puppeteer's own
      const { value } = getOwnPropertyDescriptor(window, name) ?? {};
      members.set(`window.${name}`, undefined);
      if (typeof value !== 'function') continue;
      for (const [owner, object] of [
        [name, value],
        [`${name}.prototype`, value.prototype],
      ]) {
        if (object === null || (typeof object !== 'object' && typeof object !== 'function')) continue;
        for (const key of ownKeys(object)) {
          const { value: member, get } = getOwnPropertyDescriptor(object, key);
          members.set(`${owner}.${String(key)}`, member ?? get);
        }
      }
    }
    return members;
  };
  let before;
  globalThis.probe = {
    shifts,
    start: () => (before = world()),
    changes: () => {
      const now = world();
      const isValue = (name, map) => typeof map.get(name) === 'function' || !map.has(name);
      return [...new Set([...before.keys(), ...now.keys()])].filter(
        (name) => before.has(name) !== now.has(name) || (isValue(name, before) && before.get(name) !== now.get(name)),
      );
    },
  };
}

/** Of each widget: its size, its text, and what every element of it looks like, a line an element. */
export function measure(tags) {
  const LOOK =
    'display position float direction font-family font-size font-weight font-style font-variant-caps line-height letter-spacing word-spacing color background-color text-align text-indent text-transform text-decoration-line white-space hyphens cursor visibility pointer-events user-select list-style-type border-top-width margin-top padding-left box-sizing opacity'.split(
      ' ',
    );
  const round = (number) => Math.round(number * 10) / 10;
  const sizeOf = (element) => {
    const { width, height } = element.getBoundingClientRect();
    return `${round(width)}×${round(height)}`;
  };
  const elementsIn = (root) =>
    [...root.querySelectorAll('*')].flatMap((element) =>
      element.localName === 'slot' ? [] : [element, ...(element.shadowRoot ? elementsIn(element.shadowRoot) : [])],
    );
  const lookOf = (element) => {
    const style = getComputedStyle(element);
    return LOOK.map((name) => `${name}: ${style.getPropertyValue(name)}`);
  };
  return tags.map((tag) => {
    const host = document.querySelector(tag);
    const base = host.shadowRoot?.querySelector('.base');
    const whole = base && getComputedStyle(base);
    return {
      tag,
      size: sizeOf(host),
      drawn: base && sizeOf(base),
      text: (tag === 'sen-term' ? host.innerText : (base ?? host).innerText).replace(/\s+/g, ' ').trim(),
      base: base ? [...whole].map((name) => `${name}: ${whole.getPropertyValue(name)}`) : [],
      elements: base
        ? elementsIn(base).map((element) => [
            `${element.localName}.${element.getAttribute('class')}`,
            sizeOf(element),
            ...lookOf(element),
          ])
        : [],
    };
  });
}

/** Of the page's own elements: all of their style, and their boxes. */
export function measureOwn() {
  return ['html', 'body', '#own', '#own *'].flatMap((selector) =>
    [...document.querySelectorAll(selector)].map((element) => {
      const style = getComputedStyle(element);
      const { x, y, width, height } = element.getBoundingClientRect();
      const isWhole = element.closest('#own');
      return [
        element.localName,
        isWhole ? [x, y, width, height].join() : '',
        ...[...style]
          .filter((name) => isWhole || !/size$|height$|width$|origin$|^inset/.test(name))
          .map((name) => `${name}: ${style.getPropertyValue(name)}`),
      ];
    }),
  );
}

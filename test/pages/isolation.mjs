/** What is measured of a page. Each function is sent into it, so each holds all that it needs. */

/** Runs before any script of the page: notes what shifts, and the page's world when `probe.start` is called. */
export function installProbe() {
  const shifts = [];
  new PerformanceObserver((list) => {
    for (const { value, sources } of list.getEntries())
      shifts.push(
        [
          value.toFixed(4),
          ...sources.map(
            ({ node }) => node?.localName ?? `“${node?.data.trim().slice(0, 30)}” in ${node?.parentElement?.localName}`,
          ),
        ].join(' '),
      );
  }).observe({ type: 'layout-shift', buffered: true });

  // Pages patch these later.
  const { Map, Reflect } = globalThis;
  const isObject = (value) => (typeof value === 'object' && value !== null) || typeof value === 'function';

  /** Every global, every member of every constructor and of its prototype, with its value. */
  const world = () => {
    const members = new Map();
    const note = (owner, object) => {
      for (const key of Reflect.ownKeys(object)) {
        const { value, get } = Reflect.getOwnPropertyDescriptor(object, key);
        members.set(`${owner}.${String(key)}`, value ?? get);
      }
    };
    for (const name of Reflect.ownKeys(window)) {
      if (String(name).includes('ariaQuerySelector')) continue; // Puppeteer's
      const { value } = Reflect.getOwnPropertyDescriptor(window, name) ?? {};
      members.set(`window.${String(name)}`, typeof value === 'function' ? value : undefined);
      if (typeof value !== 'function') continue;
      note(name, value);
      if (isObject(value.prototype)) note(`${name}.prototype`, value.prototype);
    }
    return members;
  };
  globalThis.probe = {
    shifts,
    world,
    start() {
      this.before = world();
    },
  };
}

/** What has shifted, and what of the page's world is new, gone or another. */
export function leaksOf() {
  const { before, world, shifts } = globalThis.probe;
  const now = world();
  const names = [...new Set([...before.keys(), ...now.keys()])];
  const isSame = (name) =>
    before.has(name) === now.has(name) && (typeof now.get(name) !== 'function' || before.get(name) === now.get(name));
  const sheets = document.adoptedStyleSheets.length > 0 ? ['document.adoptedStyleSheets'] : [];
  return { shifts, changes: [...names.filter((name) => !isSame(name)), ...sheets] };
}

/** Of each widget: its size, its text, all of the style of its base, and of each element within the name, size and look. */
export function measure(tags) {
  const LOOK = [
    'display position float direction unicode-bidi box-sizing margin-top padding-left border-top-width visibility opacity',
    'font-family font-size font-weight font-style font-variant-caps line-height letter-spacing word-spacing color',
    'background-color text-align text-indent text-transform text-decoration-line white-space hyphens list-style-type',
    'cursor pointer-events user-select',
  ].flatMap((names) => names.split(' '));
  const isOfSize = (name) => /(?:^|-)(?:width|height|size)$|origin$|^--/.test(name) && !name.startsWith('font');
  const round = (number) => Math.round(number * 10) / 10;
  const sizeOf = (element) => {
    const { width, height } = element.getBoundingClientRect();
    return `${round(width)}×${round(height)}`;
  };
  const nameOf = (element) => [element.localName, ...element.classList].join('.');
  const elementsIn = (root) =>
    [...root.querySelectorAll('*')].flatMap((element) =>
      element.localName === 'slot' ? [] : [element, ...(element.shadowRoot ? elementsIn(element.shadowRoot) : [])],
    );
  const lookOf = (element, names) => {
    const style = getComputedStyle(element);
    return names.map((name) => `${name}: ${style.getPropertyValue(name)}`);
  };
  return tags.map((tag) => {
    const host = document.querySelector(tag);
    const base = host.shadowRoot?.querySelector('.base');
    return {
      tag,
      size: sizeOf(host),
      drawn: base && sizeOf(base),
      text: (tag === 'sen-term' || !base ? host : base).innerText,
      base: base && [
        'base',
        ...lookOf(
          base,
          [...getComputedStyle(base)].filter((name) => !isOfSize(name)),
        ),
      ],
      elements: base && elementsIn(base).map((element) => [nameOf(element), ...lookOf(element, LOOK)]),
    };
  });
}

/** Of the page's own elements: all of their style, and their boxes; of those around everything, their look. */
export function measureOwn() {
  scrollTo(0, 0);
  return ['html', 'body', '#own', '#own *'].flatMap((selector) =>
    [...document.querySelectorAll(selector)].map((element) => {
      const isWhole = element.closest('#own') !== null;
      const style = getComputedStyle(element);
      const { x, y, width, height } = element.getBoundingClientRect();
      const names = [...style].filter(
        (name) => !name.startsWith('--') && (isWhole || !/(?:width|height|size|origin)$|^inset/.test(name)),
      );
      const box = isWhole ? [`box: ${[x, y, width, height].join()}`] : [];
      return [element.localName, ...box, ...names.map((name) => `${name}: ${style.getPropertyValue(name)}`)];
    }),
  );
}

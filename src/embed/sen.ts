/** The loader to paste: finds the widgets on a page, now and later, and loads only those. */

const widgets: Readonly<Record<string, () => Promise<unknown>>> = {
  'sen-countdown': () => import('../widgets/countdown/index.js'),
  'sen-pillars': () => import('../widgets/pillars/index.js'),
  'sen-programme': () => import('../widgets/programme/index.js'),
  'sen-quiz': () => import('../widgets/quiz/index.js'),
  'sen-quote': () => import('../widgets/quote/index.js'),
  'sen-roadmap': () => import('../widgets/roadmap/index.js'),
  'sen-ranking': () => import('../widgets/ranking/index.js'),
  'sen-glossary': () => import('../widgets/glossary/index.js'),
  'sen-term': () => import('../widgets/term/index.js'),
  'sen-ticker': () => import('../widgets/ticker/index.js'),
};

const tags = Object.keys(widgets);
const asked = new Set<string>();

function look(): void {
  for (const tag of tags) {
    if (asked.has(tag) || !document.querySelector(tag)) continue;
    asked.add(tag);
    void widgets[tag]?.();
  }
  if (asked.size === tags.length) observer.disconnect();
}

const observer = new MutationObserver(look);
observer.observe(document, { childList: true, subtree: true });
look();

/**
 * `frame.html`: a widget for pages that may have only an iframe.
 *
 * `frame.html?widget=quiz&src=…&lang=vi&theme=dark&<attribute>=<value>#<content as JSON, percent-encoded>`
 *
 * Anybody can write such an address, and readers see it under the site's name. So what it shows by itself is the site's own:
 * addresses lead to the frame's own site (a redirect is the server's to forbid, by `connect-src 'self'`), only attributes that
 * were judged are set, and links in any content have safe schemes by the widgets' schemas. Content in the fragment, and words,
 * are by nature anybody's: they show only inside another page, as its address is then the one that readers see.
 *
 * Each widget's script stands in a template of the page and is cloned from there. So there is no address of a script for
 * Trusted Types to forbid, and the page itself is the list of what can be loaded. A sandboxed frame is of no origin and can't
 * have modules: it takes the script that is whole in one file.
 */
import type { ErrorDetail } from '../../element/report.js';
import { answers, registerWorker } from '../../platform/service-worker.js';
import { takeContent } from './frame.content.js';
import { tellHeight } from './frame.height.js';
import { steerLinks } from './frame.links.js';
import { askedBy, contentIn, type FrameFault } from './frame.model.js';
import { sentenceOf } from './frame.words.js';

const isFramed = parent !== window;
const isSandboxed = origin === 'null';
/** The service worker of the folder. */
const WORKER = 'offline.js';
const scripts = scriptsIn(isSandboxed ? 'alone' : 'modules');
const widgets = [...scripts.keys()];
const asked = askedBy(location.href, widgets, isFramed);

void start();

async function start(): Promise<void> {
  const root = document.documentElement;
  root.lang = asked.lang;
  root.dataset.theme = asked.theme;
  steerLinks();
  for (const fault of asked.faults) say(fault);
  const watch = isFramed ? tellHeight() : undefined;
  const isMissed = asked.isOffline && !isSandboxed && !answers(WORKER);
  const element = asked.widget === undefined ? undefined : await shown(asked.widget);
  if (element?.shadowRoot) watch?.(element.shadowRoot);
  if (isMissed) await keepOffline();
}

/** Without a worker the frame is as good, but for that it needs a network. */
async function keepOffline(): Promise<void> {
  const files = ['src', 'snapshot'].flatMap((name) => asked.attributes.get(name) ?? []);
  try {
    await registerWorker(WORKER, files);
  } catch (error) {
    console.warn(`Offline: ${WORKER} was not registered.`, error);
  }
}

/** The scripts of a template by the widgets that they define. */
function scriptsIn(id: string): ReadonlyMap<string, HTMLScriptElement> {
  const content = document.querySelector<HTMLTemplateElement>(`template#${id}`)?.content;
  const all = [...(content?.querySelectorAll('script') ?? [])];
  return new Map(all.map((script) => [script.dataset.widget ?? '', script]));
}

/** The widget, on the page, once it has begun; `undefined` where its script did not come. */
async function shown(widget: string): Promise<HTMLElement | undefined> {
  const tag = `sen-${widget}`;
  const element = Object.assign(document.createElement(tag), { textContent: asked.text ?? '' });
  for (const [name, value] of asked.attributes) element.setAttribute(name, value);
  const give = (data: unknown) => Object.assign(element, { data });
  if (isFramed) takeContent({ give, fail: () => say({ code: 'not-json' }) });
  else if (contentIn(location.hash)) say({ code: 'framed-content' });
  if (isSandboxed) element.addEventListener('sen-error', explain);
  document.body.prepend(element);

  const script = scripts.get(widget);
  if (!script) throw new Error('Each widget that can be asked for has a script.');
  const hasRun = await run(document.importNode(script));
  // A module defines its widget at once.
  if (!hasRun || (!isSandboxed && !customElements.get(tag)))
    return void say({ code: 'not-loaded', name: script.getAttribute('src') ?? '' });
  // A script that is whole in one file begins when the widget can be seen.
  await customElements.whenDefined(tag);
  const observed = observedBy(tag);
  const unknown = [...asked.attributes.keys()].filter((name) => !observed.has(name));
  for (const name of unknown) say({ code: 'unknown-attribute', name });
  return element;
}

/** Runs a script; answers whether it has run, or else could not be loaded or failed. */
function run(script: HTMLScriptElement): Promise<boolean> {
  return new Promise((resolve) => {
    // A frame of no origin is told of a fault, not in which script (HTML §8.1.4.6).
    addEventListener('error', ({ filename }) => filename || resolve(false));
    script.onload = () => resolve(true);
    script.onerror = () => resolve(false);
    document.head.append(script);
  });
}

/** The attributes that a widget reads. */
function observedBy(tag: string): ReadonlySet<string> {
  const { observedAttributes } = customElements.get(tag) as { observedAttributes?: readonly string[] };
  return new Set(observedAttributes);
}

/** Says once that trying again, as the widget asks, does not help where the server forbids a sandboxed frame to read. */
function explain(this: HTMLElement, { detail }: CustomEvent<ErrorDetail>): void {
  if (!detail.problems.some(({ code }) => code === 'unreachable')) return;
  this.removeEventListener('sen-error', explain);
  say({ code: 'sandboxed' });
}

function say(fault: FrameFault): void {
  const line = Object.assign(document.createElement('p'), { className: 'fault' });
  line.textContent = sentenceOf(fault, asked.lang, widgets);
  document.body.append(line);
}

/** What tests share: placing a widget on a page, and reading it as a reader would. */
import { fixture, html, waitUntil } from '@open-wc/testing';
import type { ErrorDetail } from '../src/element/report.js';
import type { SenElement } from '../src/element/sen-element.js';

type Widget = SenElement<unknown>;

/** Places `markup` in a container of `lang` and waits until each widget in it is drawn. */
export async function place<W extends Element = Widget>(markup: string, lang = 'vi'): Promise<W> {
  const container = await fixture<HTMLElement>(html`<div lang=${lang}></div>`);
  container.innerHTML = markup;
  const widgets = [...container.querySelectorAll<Widget>('*')].filter(({ localName }) => localName.startsWith('sen-'));
  await Promise.all(widgets.map(drawn));
  return container.firstElementChild as W;
}

/** Waits until a widget is drawn and has nothing more to do. */
export async function drawn(widget: Widget): Promise<void> {
  await waitUntil(() => widget.shadowRoot?.querySelector('.base'), 'the widget is drawn', { timeout: 5000 });
  while (!(await widget.updateComplete));
}

/** Waits until a quiz is drawn and all that plays it has loaded; gestures before that are taken later. */
export async function playable<Quiz extends Widget>(quiz: Quiz): Promise<Quiz> {
  const played = quiz as unknown as { parts: { play?: { ready: Promise<unknown> } } };
  await waitUntil(() => played.parts.play, 'the quiz can be played', { timeout: 5000 });
  await played.parts.play?.ready;
  await drawn(quiz);
  return quiz;
}

/** What a reader sees of a widget: the text of its shadow root, or the author's own where that is shown. */
export function shownText(widget: Element): string {
  const base = widget.shadowRoot?.querySelector<HTMLElement>('.base');
  const own = base?.querySelector('slot:not([name])') ? (widget.textContent ?? '') : '';
  // `innerText` doesn't look into elements within.
  const within = [...(base?.querySelectorAll('sen-number') ?? [])].map((number) => {
    const text = new Text(number.shadowRoot?.textContent ?? '');
    number.before(text);
    return text;
  });
  const shown = fold(`${own} ${base?.innerText ?? ''}`);
  for (const text of within) text.remove();
  return shown;
}

export const fold = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The next `sen-error` of a widget that `markup` makes, once it is shown. */
export async function failing(markup: string, lang = 'vi'): Promise<{ widget: Widget } & ErrorDetail> {
  let detail: ErrorDetail | undefined;
  const listen = (event: Event) => {
    detail = (event as HTMLElementEventMap['sen-error']).detail;
  };
  document.addEventListener('sen-error', listen);
  const widget = await place(markup, lang);
  await waitUntil(() => detail, 'sen-error is raised', { timeout: 5000 });
  document.removeEventListener('sen-error', listen);
  await drawn(widget);
  return { widget, problems: detail?.problems ?? [] };
}

/** The language around an element: its nearest ancestor's `lang`, through shadow roots, followed as it changes. */
import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { MsgFn } from '@lit/localize/internal/types.js';

/** `msg` of `@lit/localize`, bound to one language. */
export type Msg = MsgFn;

/** The source language: a message is what was written. */
export const vietnamese = ((template: unknown) => template) as Msg;

/** The languages that messages exist in. Vietnamese needs no file. */
const spoken: Record<string, Msg | undefined> = { vi: vietnamese, en: undefined, km: undefined };

/** Knows the language around its host and re-renders the host when that may have changed. */
export class Locale implements ReactiveController {
  /** The language tag for `Intl` (BCP 47), such as `vi` or `en-GB`. */
  tag = 'vi';
  /** The message in the host's language, to be written in Vietnamese where it is used. */
  msg: Msg = vietnamese;

  readonly #host: ReactiveControllerHost & Element;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    followers.add(this.#host);
    this.#host.requestUpdate();
    observer ??= new MutationObserver(() => {
      for (const host of followers) host.requestUpdate();
    });
    for (let root: Node | undefined = this.#host; root; root = (root as Partial<ShadowRoot>).host) {
      observer.observe((root = root.getRootNode()), { subtree: true, attributeFilter: ['lang'] });
    }
  }

  hostDisconnected(): void {
    followers.delete(this.#host);
    if (followers.size === 0) observer?.disconnect();
  }

  /**
   * Looks up the language around the host. Answers with a promise only where its messages must first be fetched; that
   * promise rejects where they can't be, and the host goes on in the language it had.
   */
  resolve(): Promise<void> | undefined {
    const around = isServer ? (this.#host.getAttribute('lang') ?? '') : langAround(this.#host);
    const [primary = ''] = around.toLowerCase().split('-');
    const language = primary in spoken ? primary : 'vi';
    const speak = () => {
      this.tag = language === primary && TAG.test(around) ? around : language;
      this.msg = spoken[language] ?? vietnamese;
    };
    if (spoken[language]) return void speak();
    return import('../messages/load.js').then(async ({ load }) => {
      spoken[language] = await load(language);
      speak();
    });
  }
}

/** A language, perhaps with a country; what else a page states may be no tag that `Intl` takes. */
const TAG = /^..(-\w\w)?$/;

const followers = new Set<ReactiveControllerHost>();
let observer: MutationObserver | undefined;

/** The `lang` around a node (HTML §3.2.6.2); empty where nothing states one. */
function langAround(start: Element): string {
  const stated = start.closest<HTMLElement>('[lang]');
  const root = start.getRootNode();
  return stated?.lang ?? (root instanceof ShadowRoot ? langAround(root.host) : '');
}

/** Tells search engines of a widget's events. Loaded where the page's author asks for it. */
import type { CampaignEvent } from '../content/event.js';
import { toStructuredData } from '../content/structured-data.js';

const scripts = new WeakMap<Element, HTMLScriptElement>();

/** Keeps one JSON-LD script for `host` in the page's head; it leaves with the last of the host's events. */
export function publish(host: Element, events: readonly CampaignEvent[], now: number, language: string): void {
  scripts.get(host)?.remove();
  if (events.length === 0) return;
  const script = document.createElement('script');
  script.type = 'application/ld+json';
  script.append(JSON.stringify(toStructuredData(events, now, language)));
  document.head.append(script);
  scripts.set(host, script);
}

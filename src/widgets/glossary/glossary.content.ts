/** What a glossary reads from the author's HTML: a list of terms and descriptions. */
import { sourceOf } from '../../content/cite.js';
import type { Fault, Reading } from '../../content/problem.js';
import type { Term } from '../../content/term.js';
import { textOf, textWithout } from '../../content/text.js';

/**
 * `<dl><dt id="dti"><dfn>Chỉ số chuyển đổi số</dfn> (<abbr>DTI</abbr>)</dt> <dd>What it means</dd> <dd>An example</dd>
 * <dd><a href="#so-hoa">Số hoá</a></dd> <dd><cite><a href>Source</a></cite></dd></dl>`. The first `<dd>` says what the word
 * means, others give examples; one with links into the page names related words. Several `<dt>` share what follows them
 * (HTML §4.4.9).
 */
export function fromChildren(host: Element): Reading<Term> {
  const names = [...host.querySelectorAll('dt')];
  if (names.length === 0) return { items: [], faults: [{ code: 'empty' }] };
  const items = names.map(fromName);
  const faults = items.flatMap(({ term, definition }, index): Fault[] => [
    ...(term ? [] : [{ code: 'missing', path: `dt[${index + 1}]` } as const]),
    ...(definition ? [] : [{ code: 'missing', path: `${term || `dt[${index + 1}]`} dd` } as const]),
  ]);
  return { items, faults };
}

function fromName(name: HTMLElement): Term {
  const descriptions = descriptionsOf(name);
  const [definition = '', ...examples] = descriptions
    .filter((one, index) => index === 0 || !one.querySelector(LINK))
    .map((one) => textWithout(one, 'cite'))
    .filter(Boolean);
  const links = descriptions.flatMap((one) => [...one.querySelectorAll(LINK)]);
  const related = [...new Set(links.map((link) => link.getAttribute('href')?.slice(1) ?? ''))];
  const dfn = name.querySelector('dfn');
  return {
    id: name.id || dfn?.id || undefined,
    term: dfn ? textWithout(dfn, 'abbr') : textWithout(name, 'abbr').replace(/\s*\(\s*\)$/, ''),
    abbreviation: textOf(name.querySelector('abbr')) || undefined,
    definition,
    example: examples.join('\n') || undefined,
    related,
    source: sourceOf(descriptions.map((one) => one.querySelector('cite')).find(Boolean)),
  };
}

const LINK = 'a[href^="#"]';

/** The `<dd>` that follow a `<dt>` and any more of these right after it. */
function descriptionsOf(name: Element): Element[] {
  const found: Element[] = [];
  for (let next = name.nextElementSibling; next; next = next.nextElementSibling) {
    if (next.matches('dd')) found.push(next);
    else if (found.length > 0) break;
  }
  return found;
}

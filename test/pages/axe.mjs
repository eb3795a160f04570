/** The rules of axe-core, held against a part of a page. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

/** Landmarks and headings around a part are the page's. */
const RULES_OF_PAGES = ['region', 'landmark-one-main', 'page-has-heading-one', 'heading-order'];

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core finds within `selector`, a line for each place. */
export async function violations(page, selector) {
  await page.evaluate(axe);
  return page.evaluate(
    async (within, rules) => {
      const off = Object.fromEntries(rules.map((rule) => [rule, { enabled: false }]));
      const found = await window.axe.run(within, { rules: off, resultTypes: ['violations'] });
      return found.violations.flatMap(({ id, help, nodes }) =>
        nodes.map(({ target, html }) => `${id}: ${help}\n  at ${target.flat().join(' >>> ')}\n  ${html.slice(0, 200)}`),
      );
    },
    selector,
    RULES_OF_PAGES,
  );
}

/** Every snippet of the embedding guide and of its pages for kinds of sites, pasted into an old site. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { drawn, folder, guides, openGuideSite, pages, widgetsIn } from './guide.mjs';

const snippetsIn = (blocks) => blocks.flatMap(({ language, text }) => (language === 'html' ? [text] : []));
/** The rule for strict sites, with what the table below it adds for frames. */
const [, policy] = /^Content-Security-Policy: (.*)/.exec(guides.vi.find(({ language }) => language === 'text').text);
const SITES = {
  'on a site as it is': {},
  'under the header for strict sites': {
    headers: { 'Content-Security-Policy': `${policy} sen-offline; frame-src 'self'` },
  },
};

/** A snippet as it is pasted: with the site's own name, and the hashes of `integrity.json` where the guide leaves them out. */
function ready(html, { origin, served }) {
  const { files } = JSON.parse(Buffer.from(served.get(`${folder}integrity.json`)).toString());
  return html
    .replaceAll('https://trang-cua-ban.example', origin)
    .replace(/src="([^"]+)" integrity="sha384-…"/g, (_, src) => {
      return `src="${src}" integrity="${files[src.slice(folder.length)]}"`;
    });
}

for (const [name, options] of Object.entries(SITES)) {
  describe(name, () => {
    let site;
    before(async () => {
      site = await openGuideSite(options);
    });
    after(() => site.close());

    for (const [page, blocks] of [['the guide', guides.vi], ...pages]) {
      for (const [index, html] of snippetsIn(blocks).entries()) {
        const [first] = html.match(/<(?:sen-\w+|div data-sen="\w+"|iframe)/) ?? [];
        it(`snippet ${index + 1} of ${page} becomes a widget, quietly: ${first}`, async () => {
          assert.ok(widgetsIn(html) > 0);
          const { page: open, told } = await site.visit(site.publish(ready(html, site)));
          assert.deepEqual(await drawn(open, widgetsIn(html)), []);
          assert.deepEqual(told, []);
          await open.close();
        });
      }
    }
  });
}

describe('inside the form that an ASP.NET page is', () => {
  let site;
  before(async () => {
    site = await openGuideSite();
  });
  after(() => site.close());

  it('widgets send nothing when one answers a question', async () => {
    const snippet = pages.get('php-aspnet').find(({ text }) => text?.includes('<form'));
    const { page } = await site.visit(site.publish(snippet.text));
    await drawn(page, 1);
    await page.evaluate(() => document.addEventListener('submit', () => document.body.setAttribute('data-sent', '')));
    const answers = await page.$$('sen-quiz >>> button, sen-quiz >>> input');
    assert.ok(answers.length > 0);
    await answers[0].click();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('sen-quiz').shadowRoot.textContent.includes('Chưa đúng'));
    assert.equal(await page.evaluate(() => document.body.hasAttribute('data-sent')), false);
    await page.close();
  });
});

/** Plain-HTML hosts on a page: their room before and after the script, their links, what they are without it. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, describe, it } from 'node:test';
import { openSite } from '../../scripts/chromium.mjs';
import { fixturePath } from '../../scripts/sanitisers/fixtures.mjs';

const WIDGETS = ['countdown', 'quiz', 'ticker', 'pillars', 'programme', 'roadmap', 'ranking', 'quote', 'glossary'];

const site = await openSite();
after(() => site.close());

/** Of these, authors say themselves what room they take. */
const OTHER_VIEWS = / data-(?:display|view)="\w+"/;
const hostsOf = async (editor) => {
  const hosts = WIDGETS.map((widget) => readFile(fixturePath(editor, { widget, form: 'plain', lang: 'vi' }), 'utf8'));
  return (await Promise.all(hosts)).map((host) => `<h2>Tiếp theo</h2>${host.replace(OTHER_VIEWS, '')}`).join('');
};
/** These hold more than what the stylesheet has room for; so their author says it. */
const ROOM = "<style>[data-sen='roadmap'], [data-sen='glossary'] { --sen-room: 60em }</style>";
const HEAD = `<meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/embed/sen.css">${ROOM}`;
const page = (body) => `<!doctype html><html lang="vi"><title>Trang</title>${HEAD}<body><main>${body}</main>`;

/** Opens a page with `body` and the library, whose widgets arrive late. */
async function open(body, { width = 1280, hash = '', script = '/embed/sen.js' } = {}) {
  const tab = await site.browser.newPage();
  await tab.setViewport({ width, height: 720 });
  await tab.setRequestInterception(true);
  tab.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname === '/hosts.html')
      void request.respond({
        contentType: 'text/html; charset=utf-8',
        body: page(`${body}<script type="module" src="${script}"></script>`),
      });
    else void request.continue();
  });
  await tab.evaluateOnNewDocument(() => {
    window.shifts = [];
    new PerformanceObserver((list) => {
      for (const { value, sources } of list.getEntries())
        window.shifts.push(`${value} ${sources.map(({ node }) => node?.outerHTML?.slice(0, 80) ?? node?.data)}`);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await tab.goto(site.at(`/hosts.html${hash}`));
  return tab;
}

/** Comes by every host, as readers do, until each has drawn its widget. */
const readAll = (tab) =>
  tab.evaluate(async () => {
    for (const host of document.querySelectorAll('[data-sen]')) {
      host.scrollIntoView();
      while (!host.firstElementChild?.shadowRoot?.querySelector('.base'))
        await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    window.scrollTo(0, 0);
  });

describe('plain-HTML hosts', () => {
  for (const width of [360, 1280])
    it(`move nothing as their widgets come, ${width} pixels wide`, async () => {
      const tab = await open(await hostsOf('unsanitised'), { width });
      await readAll(tab);
      await tab.waitForNetworkIdle({ idleTime: 200 });
      assert.deepEqual(await tab.evaluate(() => window.shifts), []);
      await tab.close();
    });

  it('open what a link goes to, though an editor took its name', async () => {
    const pillars = await readFile(
      fixturePath('ckeditor5-div', { widget: 'pillars', form: 'plain', lang: 'vi' }),
      'utf8',
    );
    const tab = await open(pillars.replace(/ id="[^"]*"/g, ''), { hash: '#kinh-te-so' });
    await tab.waitForFunction(() =>
      document
        .querySelector('sen-pillars')
        ?.shadowRoot?.querySelector('.panel:not([hidden])')
        ?.innerText.includes('kinh tế số thúc đẩy đổi mới'),
    );
    await tab.close();
  });

  it('are an article that says all of it where there is no script', async () => {
    const tab = await open(await hostsOf('unsanitised'), { script: 'data:text/javascript,' });
    const text = await tab.evaluate(() => document.querySelector('main').innerText);
    for (const said of ['10 tháng 10', 'Xuống 12 bậc', 'hạng 54/63', '07:30, 28/10/2022', 'Nguyễn Văn A'])
      assert.ok(text.includes(said), said);
    await tab.close();
  });

  it('never give a widget what runs code', async () => {
    const tab = await open('<div data-sen="quote" data-onclick="window.hurt = 1" data-style="color: red"></div>');
    await tab.waitForFunction(() => document.querySelector('sen-quote'));
    assert.deepEqual(await tab.evaluate(() => document.querySelector('sen-quote').getAttributeNames()), []);
    await tab.close();
  });
});

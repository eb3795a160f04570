/** The page that a host makes of the widgets, and what is in it. */
import { campaignParts } from '../../demo/parts.mjs';
import { words } from '../../demo/words.mjs';
import { openModules } from '../../scripts/modules.mjs';
import { loader } from './hosts.mjs';

const modules = await openModules();
const markup = await modules.load('embed/markup/index');
await modules.close();
const widgets = await campaignParts('vi', markup);

/** The page's own things, with which ours have nothing to do. */
const OWN = `<div id="own">
<h2>Tin tức</h2><p>Bà con <b>xem</b> <a href="#own">thông báo</a>, <i>hôm nay</i>.</p>
<ul><li>Một</li><li>Hai</li></ul><dl><dt>Từ</dt><dd>Nghĩa</dd></dl>
<table><caption>Bảng</caption><tr><th>Tên</th><td>95,7</td></tr></table>
<details open><summary>Xem thêm</summary>Thêm</details><blockquote>Lời</blockquote><figure><figcaption>Hình</figcaption></figure>
<fieldset><legend>Tìm</legend><label>Từ <input name="q"></label><button type="button">Tìm</button><progress value=".5"></progress></fieldset>
</div>`;

/** Each widget stands in a place as wide on every page, whatever the page says of all elements; long ones are given their
 * room. What is in the head stays unseen. */
const PLACES = `head { display: none !important }
div.room.room.room, p.room.room.room { all: revert !important; display: block !important;
  width: 328px !important; margin: 0 0 24px !important }
main div.room > sen-roadmap { --sen-room: 114em }
main div.room > sen-glossary { --sen-room: 731em }`;

/** The tags in their order on the page. */
export const TAGS = [...widgets.map((html) => html.match(/^<(sen-\w+)/)[1]), 'sen-term'];

/**
 * The HTML of `host` with all widgets, or without ours (`isBare`). The page's own script tells of errors and of what it was like
 * before our first file.
 */
export function pageOf(
  { head = '', wrap = (content) => content, isQuirky, ours = [loader('/embed/')] },
  { isBare = false } = {},
) {
  const rooms = widgets.map((html) => `<div class="room">${html}</div>`);
  const content = `<main>${OWN}
${rooms.join('\n')}
<p class="room">Bà con được xem giải pháp <sen-term>${words.vi.newsText.match(/<sen-term>(.*?)<\/sen-term>/)[1]}</sen-term>.</p></main>`;
  return `${isQuirky ? '' : '<!doctype html>'}<html lang="vi"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>Trang thử</title><link rel="icon" href="data:,">
${head}
<style>${PLACES}</style>
<script>globalThis.probe?.start()</script>
${isBare ? '' : ours.join('\n')}</head>
<body>${wrap(content)}</body></html>`;
}

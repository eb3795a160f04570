/** Writes dist/site/: the index, and the demo page of a commune in three languages. */
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { campaignParts } from '../demo/parts.mjs';
import { words } from '../demo/words.mjs';
import { openModules } from './modules.mjs';

const OUT = 'dist/site';
const NAMES = { vi: 'Tiếng Việt', en: 'English', km: 'ភាសាខ្មែរ' };
const modules = await openModules();
const markup = await modules.load('embed/markup/index');
await modules.close();
const pageOf = (language) => (language === 'vi' ? 'commune.html' : `commune.${language}.html`);

await mkdir(`${OUT}/demo`, { recursive: true });
await copyFile('demo/old-cms.css', `${OUT}/demo/old-cms.css`);
for (const language of Object.keys(words)) await writeFile(`${OUT}/demo/${pageOf(language)}`, await commune(language));
await writeFile(`${OUT}/index.html`, index());

async function commune(language) {
  const say = words[language];
  const parts = await campaignParts(language, markup);
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${say.title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="old-cms.css">
<link rel="stylesheet" href="/embed/sen.css">
<script type="module" src="/embed/sen.js"></script>
</head>
<body>
<div class="page">
<header class="banner"><p>${say.authority}</p><h1>${say.title}</h1></header>
<nav class="languages" aria-label="${say.languages}"><ul>${Object.entries(NAMES)
    .map(([code, name]) => `<li><a href="${pageOf(code)}" lang="${code}" hreflang="${code}">${name}</a></li>`)
    .join('')}</ul></nav>
<div class="columns">
<nav class="menu" aria-label="${say.menuTitle}"><h2>${say.menuTitle}</h2>
<ul>${say.menu.map((name, place) => `<li><a href="#w${place + 1}">${name}</a></li>`).join('')}</ul></nav>
<main class="news">
<p class="note">${say.note}</p>
<h2>${say.news}</h2>
<h3>${say.newsTitle}</h3>
<p>${say.newsText}</p>
<p>${say.newsSource}</p>
${parts.map((part, place) => `<h2 id="w${place + 1}">${say.menu[place]}</h2>\n${part}`).join('\n')}
</main>
</div>
<footer class="footer"><p>${say.footer}</p></footer>
</div>
</body>
</html>
`;
}

function index() {
  const links = [
    ['/embed/builder/', 'Công cụ tạo mã nhúng', 'vi'],
    ['/embed/README.html', 'Hướng dẫn cho người quản trị trang web', 'vi'],
    ['/demo/commune.html', 'Trang minh hoạ: trang thông tin xã', 'vi'],
    ['/demo/commune.en.html', 'Demo: a commune page', 'en'],
    ['/demo/commune.km.html', 'ទំព័រគំរូ', 'km'],
    ['/storybook/', 'Storybook', 'en'],
  ];
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>sen-campaign</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/embed/sen.css">
<script type="module" src="/embed/sen.js"></script>
<style>body{max-width:44em;margin:2em auto;padding:0 1em;font:1.0625em/1.6 system-ui,sans-serif;color:#231a2b}a{color:#a8195f}li{margin:.5em 0}</style>
</head>
<body>
<main>
<h1>sen-campaign</h1>
<sen-countdown date="10-10"><strong>Ngày Chuyển đổi số quốc gia</strong></sen-countdown>
<ul>${links.map(([href, text, lang]) => `<li><a href="${href}" lang="${lang}">${text}</a></li>`).join('')}</ul>
</main>
</body>
</html>
`;
}

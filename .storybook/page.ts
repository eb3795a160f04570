/** Style sheets of other people's pages, which widgets have to bear; on the page of a story alone, not in its documentation. */
import bootstrap3 from 'bootstrap-3/dist/css/bootstrap.min.css?inline';
import oldSite from '../demo/old-cms.css?inline';

const darkSite = `html{background:#0d1117}body{background:#0d1117;color:#c9d1d9;font:15px/1.5 Georgia,serif}
a{color:#58a6ff}p,li{color:#c9d1d9}button{background:#21262d;color:#c9d1d9;border-radius:0}h3{color:#f0f6fc;letter-spacing:.1em}`;

const SHEETS: Readonly<Record<string, string>> = { old: bootstrap3 + oldSite, dark: darkSite };

let sheet: HTMLStyleElement | undefined;

/** Has the page look as `name` says; one that isn't known is clean. */
export function dressPage(name: string): void {
  sheet ??= document.head.appendChild(document.createElement('style'));
  const text = SHEETS[name] ?? '';
  if (sheet.textContent !== text) sheet.textContent = text;
}

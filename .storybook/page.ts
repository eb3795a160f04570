/** Style sheets of the page around a story: those of other people, which widgets have to bear, and those of themes. */
import bootstrap3 from 'bootstrap-3/dist/css/bootstrap.min.css?inline';
import oldSite from '../demo/old-cms.css?inline';
import { themes } from '../stories/themes.js';

const darkSite = `html{background:#0d1117}body{background:#0d1117;color:#c9d1d9;font:15px/1.5 Georgia,serif}
a{color:#58a6ff}p,li{color:#c9d1d9}button{background:#21262d;color:#c9d1d9;border-radius:0}h3{color:#f0f6fc;letter-spacing:.1em}`;

const SHEETS: Readonly<Record<string, string>> = { old: bootstrap3 + oldSite, dark: darkSite };

const sheet = document.createElement('style');

/** Has the page look as `name` says, with the theme of that name; what isn't known is clean, and has none. */
export function dressPage(name: string, theme: string): void {
  const text = hostSheet(name) + themeSheet(theme);
  if (!sheet.isConnected) document.head.append(sheet);
  if (sheet.textContent !== text) sheet.textContent = text;
}

/** The CSS of the page of that name; none of a clean one. */
export const hostSheet = (name: string): string => SHEETS[name] ?? '';

/** The CSS that a page loads for a theme. */
export const themeSheet = (name: string): string =>
  Object.entries(themes).find(([one]) => one === name)?.[1].stylesheet ?? '';

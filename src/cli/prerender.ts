/** Draws the widgets of a page into it, so that they show without any script. Loaded where it is asked for. */
import { dirname } from 'node:path';
import { instant } from '../platform/instant.js';
import { drawShadow } from '../server/draw.js';
import { filesIn } from './files.js';
import { widgetsIn } from './pages.js';

/** How a page is drawn. */
export interface Asked {
  /** The language of a page that states none. */
  lang?: string | undefined;
  /** The moment that it is drawn at, in milliseconds since 1970; by default the present. */
  now?: number | undefined;
}

/**
 * The page `text` of the file `file` with a `<template shadowrootmode="open">` in each widget; all else stays byte for byte.
 * What an earlier run put there is replaced. A widget that can't be drawn, as its file isn't there, gets none: its author's HTML
 * goes on to show. A word in a text (`<sen-term>`) shows as it is, so it gets none; nor does a widget
 * within another, which draws it.
 */
export async function prerender(text: string, file: string, { lang, now = instant() }: Asked): Promise<string> {
  const files = filesIn(dirname(file));
  let done = 0;
  let page = '';
  for (const widget of widgetsIn(text)) {
    if (widget.isNested || widget.tag === 'sen-term') continue;
    const { tag, attributes, html, inside, insideRest } = widget;
    const language = widget.lang || lang;
    page += text.slice(done, inside);
    const drawn = await drawShadow(tag, { attributes, files, html, now, ...(language && { lang: language }) });
    if (!NOTHING_DRAWN.test(drawn)) page += drawn;
    done = insideRest;
  }
  return page + text.slice(done);
}

/** The author's HTML alone has a place in it. */
const NOTHING_DRAWN = /<div class="base"[^>]*>(?:\s|<!--[^>]*-->)*<slot><\/slot>/;

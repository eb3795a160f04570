/** Draws the widgets of a page into it, so that they show without any script. Loaded where it is asked for. */
import { dirname } from 'node:path';
import type { Fault } from '../content/problem.js';
import { instant } from '../platform/instant.js';
import { drawShadow, faultsIn } from '../server/draw.js';
import { filesIn } from './files.js';
import { widgetsIn, type Placed } from './pages.js';

/** How a page is drawn. */
export interface Asked {
  /** The language of a page that states none. */
  lang?: string | undefined;
  /** The moment that it is drawn at, in milliseconds since 1970; by default the present. */
  now?: number | undefined;
}

/** A page with its widgets drawn, and which of them could not be. */
export interface Prerendered {
  page: string;
  undrawn: readonly { widget: Placed; faults: readonly Fault[] }[];
}

/**
 * The page `text` of the file `file` with a `<template shadowrootmode="open">` in each widget; all else stays byte for byte.
 * What an earlier run put there is replaced. A widget that can't be drawn, as its file isn't there, gets none: its author's HTML
 * goes on to show. A word in a text (`<sen-term>`) shows as it is, so it gets none; nor does a widget
 * within another, which draws it, nor a plain-HTML host.
 */
export async function prerender(text: string, file: string, { lang, now = instant() }: Asked): Promise<Prerendered> {
  const files = filesIn(dirname(file));
  const undrawn: { widget: Placed; faults: readonly Fault[] }[] = [];
  let done = 0;
  let page = '';
  for (const widget of widgetsIn(text).widgets) {
    if (widget.isNested || widget.isHost || widget.tag === 'sen-term') continue;
    const { tag, attributes, html, inside, insideRest } = widget;
    const language = widget.lang || lang;
    const drawing = { attributes, files, html, now, ...(language && { lang: language }) };
    page += text.slice(done, inside);
    const drawn = await drawShadow(tag, drawing);
    if (NOTHING_DRAWN.test(drawn)) undrawn.push({ widget, faults: await faultsIn(tag, drawing) });
    else page += drawn;
    done = insideRest;
  }
  return { page: page + text.slice(done), undrawn };
}

/** The author's HTML alone has a place in it. */
const NOTHING_DRAWN = /<div class="base"[^>]*>(?:\s|<!--[^>]*-->)*<slot><\/slot>/;
